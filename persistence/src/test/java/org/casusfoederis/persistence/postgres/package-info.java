/// The servers on which tests of the database run: the embedded one, and an official image in a
/// container.
@NullMarked
package org.casusfoederis.persistence.postgres;

import org.jspecify.annotations.NullMarked;
