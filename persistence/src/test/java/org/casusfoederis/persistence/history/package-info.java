/// What the history promises, through its public types.
@NullMarked
package org.casusfoederis.persistence.history;

import org.jspecify.annotations.NullMarked;
