/// What the database held at earlier moments: loads, former states of records, differences.
@NullMarked
package org.casusfoederis.persistence.history;

import org.jspecify.annotations.NullMarked;
