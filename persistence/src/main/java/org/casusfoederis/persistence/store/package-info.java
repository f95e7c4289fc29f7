/// Keeps records in tables and gives them back as they were.
@NullMarked
package org.casusfoederis.persistence.store;

import org.jspecify.annotations.NullMarked;
