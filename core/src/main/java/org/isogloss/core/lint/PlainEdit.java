package org.isogloss.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.document.format.ValueQuoting;

/**
 * A replacement of text in a file, made without regard to the format.
 *
 * @param document the document
 * @param place what is replaced
 * @param text the new text
 */
public record PlainEdit(Document document, Located place, String text) {

  /**
   * Text without special meaning in any format: markup inside the place would be lost, and markup
   * characters in the new text would take effect.
   */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pd}'’. \\r\\n]+");

  private static final Pattern LINE_BREAK = Pattern.compile(" *(?:\\r\\n|\\r|\\n) *");

  /** What a line break may take from a word or a phrase, or add to it. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\u00AD\\u2010-]+");

  /** The number of an item in Markdown and its like. */
  private static final Pattern ITEM = Pattern.compile("^\\d{1,9}[.)]\\s");

  /** A macro of AsciiDoc, which may directly follow a word: {@code lampfootnote:[...]}. */
  private static final Pattern MACRO = Pattern.compile("[a-z]+:[^\\s\\[\\]]*\\[");

  /** Why it cannot be written, as the end of a sentence; empty if it can. */
  Optional<String> obstacle() {
    if (!isPlain(place.text())) {
      return Optional.of("it contains markup or another special character");
    }
    if (!isPlain(text)) {
      return Optional.of("the new text contains a character that may be markup");
    }
    if (wrapped(place.text(), text).isEmpty()) {
      return Optional.of("it spans a line break, and the new text cannot");
    }
    if (isInsideWord()) {
      return Optional.of("it is part of a larger word in the file");
    }
    return opensItem() ? Optional.of("the new text would begin a numbered item") : Optional.empty();
  }

  /** Whether a translation program has locked the place. */
  boolean isLocked() {
    return document.isLocked(place.location().span());
  }

  /** Whether it would replace markup as well: the file has more there than what is read. */
  boolean destroysMarkup() {
    return place
        .prose()
        .map(prose -> prose.in(document.prose()))
        .filter(read -> !unbroken(read).equals(unbroken(place.text())))
        .isPresent();
  }

  /** Whether it would end the value that it is in, such as an attribute of a tag. */
  boolean endsValue() {
    return place
        .prose()
        .filter(p -> !ValueQuoting.holds(document, p, place.location().span(), text))
        .isPresent();
  }

  private static String unbroken(String text) {
    return BREAKS.matcher(text).replaceAll("");
  }

  /** Whether a text of at least one character has no special meaning in any manuscript format. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /**
   * A new text with the line break of the old one, so that other lines keep their lengths; empty if
   * there is no place for it.
   */
  public static Optional<String> wrapped(String old, String wanted) {
    Matcher matcher = LINE_BREAK.matcher(old);
    if (!matcher.find()) {
      return Optional.of(wanted);
    }
    String lineBreak = matcher.group();
    int words = old.substring(0, matcher.start()).split(" ", -1).length;
    if (matcher.find()) {
      return Optional.empty();
    }
    List<String> parts = List.of(wanted.split(" ", -1));
    int before = Math.min(words, parts.size() - 1);
    return before == 0
        ? Optional.empty()
        : Optional.of(
            String.join(" ", parts.subList(0, before))
                + lineBreak
                + String.join(" ", parts.subList(before, parts.size())));
  }

  /**
   * Whether a letter or digit is adjacent to the place in the source, markup included. The text of
   * a package has no markup, but raised numbers and signs that are not part of a word.
   */
  private boolean isInsideWord() {
    Optional<Span> prose = place.prose();
    if (prose.isPresent() && document.source() instanceof PackageSource) {
      return isInsideWord(document.prose(), prose.get());
    }
    Span span = place.location().span();
    String source = document.source().text();
    return (isWordBefore(source, span.start()) && !isAfterEscape(span.start()))
        || (isWordAfter(source, span.end())
            && (prose.isEmpty()
                || isInsideWord(document.prose(), prose.get())
                || !isBeforeMacro(span.end())));
  }

  /** Whether a macro begins at a place, which the text before it does not contain. */
  private boolean isBeforeMacro(int at) {
    String source = document.source().text();
    return isOf(DocumentFormat.ASCIIDOC)
        && MACRO.matcher(source).region(at, source.length()).lookingAt();
  }

  /** Whether the letter before a place is that of a line break or a tab in PO: {@code \\n}. */
  private boolean isAfterEscape(int at) {
    String source = document.source().text();
    int letter = at - 1;
    int first = letter;
    while (first > 0 && source.charAt(first - 1) == '\\') {
      first--;
    }
    return isOf(DocumentFormat.PO)
        && letter > 0
        && "nrt".indexOf(source.charAt(letter)) >= 0
        && (letter - first) % 2 == 1;
  }

  private boolean isOf(DocumentFormat format) {
    return DocumentFormat.ofName(document.id().path()).equals(Optional.of(format));
  }

  /** Whether the new text would be read as the number of an item at the start of its line. */
  private boolean opensItem() {
    if (!ITEM.matcher(text).find() || document.source() instanceof PackageSource) {
      return false;
    }
    String source = document.source().text();
    int at = place.location().startOffset();
    while (at > 0 && " \t>".indexOf(source.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
  }

  private static boolean isInsideWord(String text, Span span) {
    return isWordBefore(text, span.start()) || isWordAfter(text, span.end());
  }

  private static boolean isWordBefore(String source, int at) {
    return at > 0 && isWord(source.codePointBefore(at));
  }

  private static boolean isWordAfter(String source, int at) {
    return at < source.length() && isWord(source.codePointAt(at));
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
