package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Consulted;

/// Reads an agreement.
final class AgreementReader {

  private AgreementReader() {}

  static Found<Agreement> read(Fields at) {
    var parts = new AgreementParts();
    var key = at.required("key", Form.<Agreement>key());
    var title = at.required("title", Form.TEXT);
    var shortTitle = at.required("short", Form.plain(AgreementReader::shortTitle));
    var titles = at.texts("titles", Form.LANGUAGE);
    var form = at.required("form", Form.word(AgreementForm.class));
    var summary = at.required("summary", Form.TEXT);
    var identifiers = at.texts("identifiers", Form.TEXT);
    var phases = at.list("phases", "phase", parts::phase);
    at.require("members", "at least two actors");
    var members = at.list("members", "member", parts::member);
    at.require("instruments", "at least the founding one");
    var instruments = at.list("instruments", "instrument", parts::instrument);
    at.require("coding", "from what the provisions were coded");
    var coding = at.nested("coding", "coding", AgreementReader::coding);
    var provisions = provisions(at, new ProvisionReader(parts));
    var citations = CitationReader.optional(at);
    return at.build(
        () ->
            new Agreement(
                key.get(),
                title.get(),
                shortTitle.get(),
                titles,
                form.get(),
                summary.get(),
                identifiers,
                phases,
                members,
                instruments,
                coding.get(),
                provisions,
                citations));
  }

  /// Checked here as well as in the agreement, so that it is found beside other faults.
  private static String shortTitle(String text) {
    if (text.codePointCount(0, text.length()) > Agreement.LONGEST_SHORT_TITLE) {
      throw new InvalidValueException(
          text, "at most " + Agreement.LONGEST_SHORT_TITLE + " characters");
    }
    return text;
  }

  private static Found<Coding> coding(Fields at) {
    at.require("from", "the sources of the text");
    var from = at.list("from", Form.SOURCE);
    var read = at.required("read", Form.word(Consulted.class));
    var on = at.required("on", Form.DATE);
    var note = at.optional("note", Form.TEXT);
    return at.build(() -> new Coding(from, read.get(), on.get(), note.orNull()));
  }

  private static List<Provision> provisions(Fields at, ProvisionReader reader) {
    var provisions = new ArrayList<Provision>(at.list("provisions", "provision", reader::read));
    reader.topics(at, "absent").forEach(topic -> provisions.add(Provision.absent(topic)));
    reader.topics(at, "unknown").forEach(topic -> provisions.add(Provision.unknown(topic)));
    return provisions;
  }
}
