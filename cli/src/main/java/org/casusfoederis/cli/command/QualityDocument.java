package org.casusfoederis.cli.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.provenance.AdmiraltyGrade;
import org.casusfoederis.core.quality.RecordQuality;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;

/// What `casus quality --json` prints: every list whole.
final class QualityDocument {

  private QualityDocument() {}

  static Map<String, Object> of(RecordQuality quality) {
    var document = new LinkedHashMap<String, Object>();
    document.put("as_of", quality.asOf().map(LocalDate::toString).orElse(null));
    var examined = new LinkedHashMap<String, Object>();
    quality.examined().forEach((kind, count) -> examined.put(kind.plural(), count));
    document.put("examined", examined);
    var grades = new LinkedHashMap<String, Object>();
    quality.grades().forEach((grade, count) -> grades.put(grade.toString(), count));
    document.put("grades", grades);
    document.put(
        "coverage",
        quality.coverage().stream()
            .map(
                one ->
                    ordered(
                        "agreement", one.agreement().key().text(),
                        "speaks", one.speaks(),
                        "silent", one.silent(),
                        "unknown",
                            one.unknown().stream().map(topic -> topic.key().text()).toList()))
            .toList());
    document.put("one_origin", quality.oneOrigin().stream().map(QualityDocument::key).toList());
    document.put(
        "single_voices",
        quality.singleVoices().stream()
            .map(
                one -> {
                  var entry = key(one.record());
                  entry.put("measure", Code.of(one.envelope().measure()));
                  entry.put("stage", Code.of(one.envelope().stage()));
                  entry.put("figures", one.envelope().figures());
                  return entry;
                })
            .toList());
    document.put(
        "weak",
        quality.weak().stream()
            .map(one -> with(key(one.record()), "best", one.best().map(AdmiraltyGrade::toString)))
            .toList());
    document.put(
        "stale",
        quality.stale().stream()
            .map(one -> with(key(one.record()), "newest", one.newest().map(LocalDate::toString)))
            .toList());
    return document;
  }

  private static Map<String, Object> key(CasusRecord record) {
    return ordered("kind", record.kind().singular(), "key", record.key().text());
  }

  private static Map<String, Object> with(
      Map<String, Object> entry, String name, Optional<String> value) {
    entry.put(name, value.orElse(null));
    return entry;
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    var entry = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return entry;
  }
}
