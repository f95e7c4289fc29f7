/// Applies the schema to a database and says which migrations it has.
@NullMarked
package org.casusfoederis.migrations;

import org.jspecify.annotations.NullMarked;
