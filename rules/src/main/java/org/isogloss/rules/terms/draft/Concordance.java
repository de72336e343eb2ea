package org.isogloss.rules.terms.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.glossary.Property;
import org.isogloss.rules.bilingual.SourceQuote;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Shows places of a term in context: key word in context (H. P. Luhn, 1960). */
final class Concordance {

  /** The TBX data category for a text that contains the term. */
  private static final String CONTEXT = "context";

  private static final String SOURCE = "source";

  /** The characters shown on each side, about half a line. */
  private static final int WIDTH = 40;

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final int places;

  /**
   * @param places the number of places shown for each term
   */
  Concordance(List<Document> documents, int places) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.places = places;
  }

  /** The first places of a form, with the manuscript's own text before cited works. */
  List<Property> of(TermForm form) {
    return Stream.of(false, true)
        .flatMap(
            cited ->
                form.mentions().stream()
                    .filter(mention -> cited == (mention.zone() == Zone.REFERENCE_ENTRY)))
        .limit(places)
        .map(this::context)
        .toList();
  }

  private Property context(Mention mention) {
    Document document = documents.get(mention.place().document());
    Span span = mention.place().span();
    Span block = document.blockAt(span.start()).span();
    String prose = document.prose();
    int from = Math.max(block.start(), span.start() - WIDTH);
    while (from > block.start() && from < span.start() && isInWord(prose, from)) {
      from++;
    }
    int to = Math.min(block.end(), span.end() + WIDTH);
    while (to < block.end() && to > span.end() && isInWord(prose, to)) {
      to--;
    }
    String text =
        (from > block.start() ? "… " : "")
            + prose.substring(from, to).strip()
            + (to < block.end() ? " …" : "");
    String place = document.location(span).toString();
    return new Property(
        CONTEXT, text.replaceAll("\\s+", " "), List.of(new Property.Detail(SOURCE, place)));
  }

  /** An example with its place. */
  static Property context(SourceQuote quote) {
    return new Property(
        CONTEXT, quote.text(), List.of(new Property.Detail(SOURCE, quote.location().toString())));
  }

  private static boolean isInWord(String text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
  }
}
