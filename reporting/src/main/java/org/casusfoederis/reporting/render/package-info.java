/// Makes the PDF from the model, with JasperReports: each section is filled apart, then all are
/// joined and numbered.
@NullMarked
package org.casusfoederis.reporting.render;

import org.jspecify.annotations.NullMarked;
