/// What is wrong with a value or a file, what was probably meant, and how it is shown.
@NullMarked
package org.casusfoederis.core.problem;

import org.jspecify.annotations.NullMarked;
