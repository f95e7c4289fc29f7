/// Record files, as people write them: read with the place of everything that is wrong, and
/// written.
@NullMarked
package org.casusfoederis.persistence.file;

import org.jspecify.annotations.NullMarked;
