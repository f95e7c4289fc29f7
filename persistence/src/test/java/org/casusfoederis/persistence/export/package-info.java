@NullMarked
package org.casusfoederis.persistence.export;

import org.jspecify.annotations.NullMarked;
