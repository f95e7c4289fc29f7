/// What was done: deployments, transfers, estimates, events and assessments.
@NullMarked
package org.casusfoederis.core.conduct;

import org.jspecify.annotations.NullMarked;
