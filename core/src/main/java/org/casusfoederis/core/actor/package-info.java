/// Who acts: states, international organisations, non-state groups, with their dated names and
/// codes.
@NullMarked
package org.casusfoederis.core.actor;

import org.jspecify.annotations.NullMarked;
