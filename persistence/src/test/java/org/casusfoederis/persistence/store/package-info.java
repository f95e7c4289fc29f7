/// What the store and the schema promise, on the real PostgreSQL.
@NullMarked
package org.casusfoederis.persistence.store;

import org.jspecify.annotations.NullMarked;
