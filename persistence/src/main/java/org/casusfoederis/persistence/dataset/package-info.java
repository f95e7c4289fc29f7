/// Data sets of the field, as their authors publish them.
@NullMarked
package org.casusfoederis.persistence.dataset;

import org.jspecify.annotations.NullMarked;
