package org.casusfoederis.cli;

import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Report;

/// A report that can be written in any format.
///
/// @param report what it says
/// @param paper on which it is laid out, where the format has pages
public record ComposedReport(Report report, Paper paper) {}
