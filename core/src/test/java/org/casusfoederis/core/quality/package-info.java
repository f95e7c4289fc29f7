/// Tests of what is said about records as a whole.
@NullMarked
package org.casusfoederis.core.quality;

import org.jspecify.annotations.NullMarked;
