/// The questions that are asked of every agreement, and the values that can be coded.
@NullMarked
package org.casusfoederis.core.codebook;

import org.jspecify.annotations.NullMarked;
