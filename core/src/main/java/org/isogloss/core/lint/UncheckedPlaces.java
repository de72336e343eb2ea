package org.isogloss.core.lint;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/**
 * Counts the places in documents that a run did not check which have a text with the words next to
 * it. The documents are not read before the first question. Not thread-safe.
 */
public final class UncheckedPlaces implements ToIntFunction<Identity.Single> {

  private final Supplier<List<Document>> unread;
  private List<Document> documents;

  /**
   * @param unread reads the documents
   */
  public UncheckedPlaces(Supplier<List<Document>> unread) {
    this.unread = Objects.requireNonNull(unread, "unread");
  }

  @Override
  public int applyAsInt(Identity.Single place) {
    if (place.text().isEmpty()) {
      return 0;
    }
    if (documents == null) {
      documents = unread.get();
    }
    Pattern text =
        Stream.of(place.text().split(" ", -1))
            .map(Pattern::quote)
            .collect(Collectors.collectingAndThen(Collectors.joining("\\s+"), Pattern::compile));
    return documents.stream().mapToInt(document -> count(document, text, place.context())).sum();
  }

  private static int count(Document document, Pattern text, Finding.Context context) {
    int count = 0;
    for (Block block : document.blocks()) {
      Matcher match = text.matcher(block.span().in(document.prose()));
      while (match.find()) {
        Span span = new Span(match.start(), match.end()).shifted(block.span().start());
        if (Surroundings.of(document, span).equals(context)) {
          count++;
        }
      }
    }
    return count;
  }
}
