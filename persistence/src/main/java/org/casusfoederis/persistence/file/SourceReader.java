package org.casusfoederis.persistence.file;

import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceCategory;
import org.casusfoederis.core.provenance.SourceType;

/// Reads a source.
final class SourceReader {

  private SourceReader() {}

  static Found<Source> read(Fields at) {
    var key = at.required("key", Form.<Source>key());
    var type = at.required("type", Form.plain(SourceType::parse));
    var title = at.required("title", Form.TEXT);
    var authors = at.list("author", Form.TEXT);
    var publisher = at.optional("publisher", Form.TEXT);
    var container = at.optional("container", Form.TEXT);
    var number = at.optional("number", Form.TEXT);
    var issued = at.optional("issued", Form.DATE);
    var accessed = at.optional("accessed", Form.DATE);
    var url = at.optional("url", Form.URL);
    var archiveUrl = at.optional("archive_url", Form.URL);
    var language = at.optional("language", Form.LANGUAGE);
    var category = at.required("category", Form.word(SourceCategory.class));
    var reliability = at.required("reliability", Form.name(Reliability.class));
    var consulted = at.required("consulted", Form.word(Consulted.class));
    var reports = at.list("reports", Form.SOURCE);
    var note = at.optional("note", Form.TEXT);
    return at.build(
        () ->
            new Source(
                key.get(),
                type.get(),
                title.get(),
                authors,
                publisher.orNull(),
                container.orNull(),
                number.orNull(),
                issued.orNull(),
                accessed.orNull(),
                url.orNull(),
                archiveUrl.orNull(),
                language.orNull(),
                category.get(),
                reliability.get(),
                consulted.get(),
                reports,
                note.orNull()));
  }
}
