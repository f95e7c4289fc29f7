/// What all records have in common: keys, kinds, sets.
@NullMarked
package org.casusfoederis.core.record;

import org.jspecify.annotations.NullMarked;
