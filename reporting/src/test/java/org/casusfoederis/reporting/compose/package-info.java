/// What composed reports promise.
@NullMarked
package org.casusfoederis.reporting.compose;

import org.jspecify.annotations.NullMarked;
