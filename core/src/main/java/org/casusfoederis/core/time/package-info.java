/// Dates as scholars write them.
@NullMarked
package org.casusfoederis.core.time;

import org.jspecify.annotations.NullMarked;
