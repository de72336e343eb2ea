package org.isogloss.core.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.text.PlainTextReader;

/** The sentences of plain text, read like a manuscript. */
final class Sentences {

  private Sentences() {}

  static List<String> of(String text) throws ReadException {
    Document document =
        new PlainTextReader().read(new DocumentId("a.txt"), text.getBytes(StandardCharsets.UTF_8));
    return new Segmenter()
        .segment(document).stream().map(s -> s.span().in(document.prose())).toList();
  }
}
