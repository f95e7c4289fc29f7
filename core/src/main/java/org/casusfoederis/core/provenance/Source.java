package org.casusfoederis.core.provenance;

import java.util.List;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A bibliographic entry in the sense of CSL-JSON, with what is needed to weigh it.
///
/// @param key its key
/// @param type its CSL type
/// @param title its title
/// @param authors a person as `Family, Given`, an institution as its name; empty when none is named
/// @param publisher who published it
/// @param container the journal, book, site or series in which it appeared (CSL `container-title`)
/// @param number a treaty series or report number
/// @param issued when it was published
/// @param accessed when it was read
/// @param url its address
/// @param archiveUrl the address of an archived copy
/// @param language of the text, BCP 47
/// @param category what sort of witness it is
/// @param reliability the letter of its Admiralty grade
/// @param consulted how much of it was read
/// @param reports the sources whose statements it passes on; empty when it speaks for itself
/// @param note what a reader must know
public record Source(
    Key<Source> key,
    SourceType type,
    String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String container,
    @Nullable String number,
    @Nullable EdtfDate issued,
    @Nullable EdtfDate accessed,
    @Nullable String url,
    @Nullable String archiveUrl,
    @Nullable String language,
    SourceCategory category,
    Reliability reliability,
    Consulted consulted,
    List<Key<Source>> reports,
    @Nullable String note)
    implements CasusRecord {

  public Source {
    authors = List.copyOf(authors);
    reports = List.copyOf(reports);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SOURCE;
  }

  /// A source cites nothing; what it passes on stands in [#reports].
  @Override
  public List<Citation> citations() {
    return List.of();
  }
}
