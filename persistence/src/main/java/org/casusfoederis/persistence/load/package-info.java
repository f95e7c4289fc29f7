/// Loads records: one transaction, in which all is written or nothing.
@NullMarked
package org.casusfoederis.persistence.load;

import org.jspecify.annotations.NullMarked;
