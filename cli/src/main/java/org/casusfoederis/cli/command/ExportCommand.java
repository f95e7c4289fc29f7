package org.casusfoederis.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.CasusVersion;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.ExportFolder;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.ReportFile;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.export.BibTexExport;
import org.casusfoederis.persistence.export.CslJsonExport;
import org.casusfoederis.persistence.export.DataPackageExport;
import org.casusfoederis.persistence.export.JsonExport;
import org.casusfoederis.persistence.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes all records of the database for other programs.
@Command(
    name = "export",
    description =
        "Write all records of the database: as record files, which load again to the same records,"
            + " or its sources as a bibliography.")
public final class ExportCommand extends CasusCommand {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      converter = ExportFormat.Converter.class,
      completionCandidates = ExportFormat.Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "The file to write, standard output when left out; for datapackage a folder, which must"
              + " be new or empty.")
  private @Nullable Path output;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    return format.folder() ? folder() : file();
  }

  private ExitCode file() {
    String text =
        switch (format) {
          case JSON -> JsonExport.of(records());
          case CSL_JSON -> CslJsonExport.of(records().sources());
          case BIBTEX -> BibTexExport.of(records().sources());
          case DATAPACKAGE -> throw new IllegalStateException(format + " is a folder");
        };
    if (output == null) {
      out().print(text);
      out().flush();
    } else {
      ReportFile.write(output, text.getBytes(StandardCharsets.UTF_8));
      err().println("Wrote " + output + ".");
    }
    return ExitCode.OK;
  }

  private ExitCode folder() {
    if (output == null) {
      throw new Failure(
          ExitCode.USAGE,
          "--format %s writes a folder. Name one that is new or empty with --output."
              .formatted(format.word()));
    }
    ExportFolder.requireFree(output);
    RecordSet records = records();
    Map<String, String> files =
        switch (format) {
          case DATAPACKAGE -> DataPackageExport.of(records, CasusVersion.current());
          case JSON, CSL_JSON, BIBTEX -> throw new IllegalStateException(format + " is a file");
        };
    ExportFolder.write(output, files);
    err().println("Wrote " + files.size() + " files in " + output + ".");
    return ExitCode.OK;
  }

  private RecordSet records() {
    try (var database = CasusDatabase.open(options.location(environment()))) {
      return database.read(RecordStore::readAll);
    }
  }
}
