package org.casusfoederis.persistence.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.quality.AtopRow;

/// ATOP 5.1 at the level of alliances (`atop5_1a.csv`) or of their phases (`atop5_1aph.csv`),
/// recognised by its columns.
///
/// @param rows the rows, in the order of the file
/// @param problems what is wrong with the file; rows with a problem are left out
public record AtopFile(List<AtopRow> rows, List<Problem> problems) {

  private static final List<String> NEEDED =
      List.of("ATOPID", "BEGYR", "BEGMO", "BEGDAY", "DEFENSE", "OFFENSE", "CONSUL");
  private static final String EXPECTED =
      "ATOP 5.1 at the level of alliances or phases, with the columns " + String.join(", ", NEEDED);

  public AtopFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /// Reads a file. Nothing is thrown for what is wrong with it.
  public static AtopFile read(Path path) {
    var reading = new Reading(path.toString().replace('\\', '/'));
    try (var csv = CsvReader.builder().ofCsvRecord(path, StandardCharsets.ISO_8859_1)) {
      csv.forEach(reading::record);
    } catch (IOException e) {
      reading.unreadable("it cannot be read", "a file that exists and that you may read");
    } catch (CsvParseException e) {
      reading.unreadable("it is not CSV", EXPECTED);
    }
    return reading.result();
  }

  private static final class Reading {

    private final String file;
    private final List<AtopRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> columns = List.of();

    Reading(String file) {
      this.file = file;
    }

    void record(CsvRecord record) {
      if (columns.isEmpty()) {
        columns =
            record.getFields().stream().map(one -> one.strip().toUpperCase(Locale.ROOT)).toList();
        List<String> missing = NEEDED.stream().filter(one -> !columns.contains(one)).toList();
        if (!missing.isEmpty()) {
          unreadable("it lacks the columns " + String.join(", ", missing), EXPECTED);
        } else if (columns.contains("MEMBER")) {
          unreadable("it is ATOP at the level of members", EXPECTED);
        }
      } else if (problems.isEmpty()) {
        row(record);
      }
    }

    private void row(CsvRecord record) {
      Map<String, Integer> codes = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
        // An empty cell means that the text was not located, never no.
        String cell = record.getField(i).strip();
        if (cell.matches("-?\\d+(\\.0+)?")) {
          codes.put(columns.get(i), (int) Double.parseDouble(cell));
        }
      }
      Integer id = codes.get("ATOPID");
      Integer year = codes.get("BEGYR");
      if (id == null || year == null) {
        problems.add(
            new Problem.MalformedValue(
                new Place(
                    file,
                    (int) record.getStartingLineNumber(),
                    1,
                    1,
                    record.getFields().toString()),
                String.join(
                    ",", record.getFields().subList(0, Math.min(5, record.getFieldCount()))),
                "ATOPID and BEGYR",
                "whole numbers"));
        return;
      }
      rows.add(
          new AtopRow(
              Integer.toString(id),
              codes.getOrDefault("PHASE", 0),
              began(year, part(codes, "BEGMO", 12), part(codes, "BEGDAY", 31)),
              codes));
    }

    private static LocalDate began(int year, OptionalInt month, OptionalInt day) {
      LocalDate first = LocalDate.of(year, month.orElse(1), 1);
      return first.withDayOfMonth(Math.min(day.orElse(1), first.lengthOfMonth()));
    }

    private static OptionalInt part(Map<String, Integer> codes, String column, int most) {
      Integer value = codes.get(column);
      return value == null || value < 1 || value > most
          ? OptionalInt.empty()
          : OptionalInt.of(value);
    }

    void unreadable(String reason, String remedy) {
      problems.add(new Problem.UnreadableFile(Place.wholeFile(file), reason, remedy));
    }

    AtopFile result() {
      if (problems.isEmpty() && rows.isEmpty()) {
        unreadable("it has no row", EXPECTED);
      }
      return new AtopFile(problems.isEmpty() ? rows : List.of(), problems);
    }
  }
}
