package org.isogloss.rules.glossary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.match.TermMatch;

/**
 * Words in bold or italics that a program has as they are: a key that an item explains, the labels
 * on the way through a menu, and others that have a capital inside a sentence.
 */
final class ProgramWords {

  /** A single word that begins with a lower-case letter, perhaps with the colon that ends a key. */
  private static final Pattern KEY = Pattern.compile("\\p{Ll}[^\\s\\h:]*:?");

  /** What begins the explanation of a key. */
  private static final Pattern EXPLAINED = Pattern.compile("\\h*(?::|\\(|[-–—](?:\\h|$)).*");

  /** What leads from one label to the next. */
  private static final String ARROWS = ">→⇒▸›»";

  /** Where longer words in bold or italics, in code units, begin is not looked for. */
  private static final int LONGEST = 200;

  /** How far around a label an arrow is looked for, in code units. */
  private static final int REACH = 3;

  private ProgramWords() {}

  /** Why a term that is in such words should stay, as the end of a sentence. */
  static Optional<String> obstacle(Document document, TermMatch match) {
    return contain(document, match)
        ? Optional.of("it may be a key or a label of a program")
        : Optional.empty();
  }

  private static boolean contain(Document document, TermMatch match) {
    Span place = match.span();
    Block block = document.blockAt(place.start());
    int from = Math.max(block.span().start(), place.start() - LONGEST);
    return document.inlines(new Span(from, place.end())).stream()
        .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
        .map(Inline::span)
        .filter(span -> span.start() <= place.start() && place.end() <= span.end())
        .anyMatch(
            span ->
                isKey(document, block, span)
                    || isOnWay(document, block, span)
                    || (span.equals(place) && isNamed(match)));
  }

  /** Whether it begins with a capital that neither its place nor the glossary gives it. */
  private static boolean isNamed(TermMatch match) {
    String term = match.nearest().term().text();
    return !match.opens()
        && !match.inTitleCase()
        && Character.isUpperCase(match.text().codePointAt(0))
        && !Character.isUpperCase(term.codePointAt(0));
  }

  private static boolean isKey(Document document, Block block, Span span) {
    String text = span.in(document.prose());
    return span.start() == block.span().start()
        && KEY.matcher(text).matches()
        && (text.endsWith(":") || EXPLAINED.matcher(behind(document, block, span)).matches());
  }

  private static boolean isOnWay(Document document, Block block, Span span) {
    int from = Math.max(block.span().start(), span.start() - REACH);
    String before = new Span(from, span.start()).in(document.prose());
    return hasArrow(span.in(document.prose()))
        || hasArrow(before)
        || hasArrow(behind(document, block, span));
  }

  private static String behind(Document document, Block block, Span span) {
    int to = Math.max(span.end(), Math.min(block.span().end(), span.end() + REACH));
    return new Span(span.end(), to).in(document.prose());
  }

  private static boolean hasArrow(String text) {
    return text.chars().anyMatch(sign -> ARROWS.indexOf(sign) >= 0);
  }
}
