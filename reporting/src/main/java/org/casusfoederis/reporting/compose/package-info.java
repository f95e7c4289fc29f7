/// Says in words what the records hold: makes the report's model from records. The same records
/// give the same report.
@NullMarked
package org.casusfoederis.reporting.compose;

import org.jspecify.annotations.NullMarked;
