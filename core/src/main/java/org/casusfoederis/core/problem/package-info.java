/// What is wrong with a value, and what was probably meant.
@NullMarked
package org.casusfoederis.core.problem;

import org.jspecify.annotations.NullMarked;
