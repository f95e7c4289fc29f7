/// What was promised: agreements, their members, instruments, phases and provisions.
@NullMarked
package org.casusfoederis.core.agreement;

import org.jspecify.annotations.NullMarked;
