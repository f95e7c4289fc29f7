/// What agreements have in common and how they differ, what sources say of one figure, and what was
/// promised beside what was done: conclusions from the records, without any of their own.
@NullMarked
package org.casusfoederis.core.compare;

import org.jspecify.annotations.NullMarked;
