/// A report as nested sections of paragraphs, tables and charts: what every kind of document can
/// show, without the layout of any.
@NullMarked
package org.casusfoederis.reporting.outline;

import org.jspecify.annotations.NullMarked;
