/// How a PostgreSQL is addressed and reached: connection settings, connections, and what is said
/// when there is no way in.
@NullMarked
package org.casusfoederis.persistence.database;

import org.jspecify.annotations.NullMarked;
