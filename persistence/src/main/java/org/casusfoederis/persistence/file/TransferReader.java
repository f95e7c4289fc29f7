package org.casusfoederis.persistence.file;

import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.conduct.TransferCategory;

/// Reads a transfer.
final class TransferReader {

  private TransferReader() {}

  static Found<Transfer> read(Fields at) {
    var key = at.required("key", Form.<Transfer>key());
    var title = at.required("title", Form.TEXT);
    var category = at.required("category", Form.word(TransferCategory.class));
    var sender = at.required("sender", Form.ACTOR);
    var recipient = at.required("recipient", Form.ACTOR);
    var period = at.required("period", Form.DATE);
    var stage = at.required("stage", Form.word(Stage.class));
    var under = ConductReader.under(at);
    var inReturnFor = at.list("in_return_for", Form.CONDUCT);
    var summary = at.optional("summary", Form.TEXT);
    var estimates = ConductReader.estimates(at);
    var standing = CitationReader.standing(at);
    var citations = CitationReader.required(at);
    return at.build(
        () ->
            new Transfer(
                key.get(),
                title.get(),
                category.get(),
                sender.get(),
                recipient.get(),
                period.get(),
                stage.get(),
                under,
                inReturnFor,
                summary.orNull(),
                estimates,
                standing.get(),
                citations));
  }
}
