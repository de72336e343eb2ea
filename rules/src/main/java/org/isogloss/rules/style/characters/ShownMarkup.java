package org.isogloss.rules.style.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.SlipPlaces;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds Markdown that is not right, so that its signs print as text. */
final class ShownMarkup {

  /** The end of a link's text, a space, and an address, a path, a place or the name of a file. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\h{1,2}\\((?=[^()\\s]{1,400}\\))"
              + "(?:\\.{0,2}/|https?:|#|[\\w./%-]{1,200}\\.(?:md|html?|png|jpe?g|gif|svg|pdf)\\b)");

  /** Signs of a heading without a space after them; one sign is that of a tag. */
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6}(?=\\p{L})");

  /** Asterisks with a space on their inner side. */
  private static final Pattern BOLD =
      Pattern.compile(
          "(?<![\\w*/\\\\])\\*\\*"
              + "(?:\\h[\\p{L}\\p{N}][^*\\v]{0,200}|[\\p{L}\\p{N}][^*\\v]{0,200}\\h)"
              + "\\*\\*(?![*/\\w])");

  /** Notes and hints are often set as quotations. */
  static final Set<Zone> ZONES =
      Stream.concat(RuleInfo.PROSE.stream(), Stream.of(Zone.QUOTATION))
          .collect(Collectors.toUnmodifiableSet());

  private ShownMarkup() {}

  static List<Hit> find(List<StyleDocument> documents) {
    List<Place> links = new ArrayList<>();
    List<Place> headings = new ArrayList<>();
    List<Place> bold = new ArrayList<>();
    for (StyleDocument document : documents) {
      if (DocumentFormat.ofName(document.document().id().path())
          .equals(Optional.of(DocumentFormat.MARKDOWN))) {
        for (StyleBlock block : document.blocks()) {
          if (ZONES.contains(block.zone())) {
            String text = document.document().text(block.block(), ShownMarkup::isCode);
            find(document, block, LINK.matcher(text), links);
            find(document, block, HEADING.matcher(text), headings);
            find(document, block, BOLD.matcher(text), bold);
          }
        }
      }
    }
    return Stream.of(
            SlipPlaces.hit(
                links, "A link or picture prints as text%s; delete the space before “(”."),
            SlipPlaces.hit(headings, "A heading prints as text%s; put a space after the “#”."),
            SlipPlaces.hit(
                bold, "Bold type prints as asterisks%s; delete the space on their inner side."))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isCode(Inline inline) {
    return inline.kind() == Inline.Kind.CODE || inline.kind() == Inline.Kind.MATH;
  }

  /** Where the file has something else, such as a backslash, the signs are meant. */
  private static void find(
      StyleDocument document, StyleBlock block, Matcher matcher, List<Place> places) {
    Document file = document.document();
    while (matcher.find()) {
      Span span = block.span(matcher.start(), matcher.end());
      if (file.sourceText(span).equals(matcher.group())) {
        places.add(document.place(span));
      }
    }
  }
}
