/// What the embedded server promises.
@NullMarked
package org.casusfoederis.persistence.server;

import org.jspecify.annotations.NullMarked;
