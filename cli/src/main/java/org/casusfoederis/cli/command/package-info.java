/// A class a command, and the options that several share.
@NullMarked
package org.casusfoederis.cli.command;

import org.jspecify.annotations.NullMarked;
