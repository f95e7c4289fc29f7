package org.casusfoederis.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.document.DocxReport;
import org.casusfoederis.reporting.document.HtmlReport;
import org.casusfoederis.reporting.document.XlsxReport;
import org.casusfoederis.reporting.outline.Outline;
import org.casusfoederis.reporting.render.PdfReport;
import org.jspecify.annotations.Nullable;

/// In what format a report is written. All have the same content.
public enum ReportFormat {
  /// To print and to archive.
  PDF,
  /// A text document, to work on.
  DOCX,
  /// A workbook, to reckon with.
  XLSX,
  /// One web page.
  HTML;

  /// The file of a report.
  ///
  /// @param bytes its content
  /// @param pages how many pages it has; empty where a format has none of its own
  public record Written(byte[] bytes, OptionalInt pages) {

    /// What was written, in words: `Report of 12 pages`.
    public String words() {
      return pages.isPresent() ? "Report of " + pages.getAsInt() + " pages" : "Report";
    }
  }

  /// The format that is asked for, or else the one that the name of the file tells. A name without
  /// an ending means a PDF.
  ///
  /// @throws Failure if the ending is that of no format
  public static ReportFormat of(@Nullable ReportFormat wanted, Path output) {
    if (wanted != null) {
      return wanted;
    }
    Path file = output.getFileName();
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "pdf";
    return Arrays.stream(values())
        .filter(one -> Code.of(one).equals(ending))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "no report is written as .%s. Let the file end in one of %s, or name the format with --format."
                        .formatted(
                            ending,
                            Code.all(ReportFormat.class).stream()
                                .map(one -> "." + one)
                                .collect(Collectors.joining(", ")))));
  }

  /// Writes a report in this format.
  public Written write(ComposedReport composed) {
    return switch (this) {
      case PDF -> {
        PdfReport pdf = PdfReport.of(composed.report(), composed.paper(), _ -> {});
        yield new Written(pdf.bytes(), OptionalInt.of(pdf.pages()));
      }
      case DOCX -> unpaged(DocxReport.of(Outline.of(composed.report()), composed.paper()));
      case XLSX -> unpaged(XlsxReport.of(Outline.of(composed.report())));
      case HTML -> unpaged(HtmlReport.of(Outline.of(composed.report())));
    };
  }

  private static Written unpaged(byte[] bytes) {
    return new Written(bytes, OptionalInt.empty());
  }
}
