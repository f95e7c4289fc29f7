/// What comparisons promise.
@NullMarked
package org.casusfoederis.core.compare;

import org.jspecify.annotations.NullMarked;
