/// What a load promises, on the real PostgreSQL.
@NullMarked
package org.casusfoederis.persistence.load;

import org.jspecify.annotations.NullMarked;
