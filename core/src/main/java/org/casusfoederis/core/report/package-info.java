/// What a user wants of a report: which agreements, sections, topics and years, and how it is to
/// look.
@NullMarked
package org.casusfoederis.core.report;

import org.jspecify.annotations.NullMarked;
