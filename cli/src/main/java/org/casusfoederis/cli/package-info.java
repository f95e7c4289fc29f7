/// The command `casus`: reads arguments, calls the other modules, says what happened.
@NullMarked
package org.casusfoederis.cli;

import org.jspecify.annotations.NullMarked;
