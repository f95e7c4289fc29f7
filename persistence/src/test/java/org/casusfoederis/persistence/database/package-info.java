/// How a database is named and reached, and what is said when it is not.
@NullMarked
package org.casusfoederis.persistence.database;

import org.jspecify.annotations.NullMarked;
