package org.isogloss.engine.fix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;

/** The safe fix of a finding, and whether it can be written to the file as text. */
public final class SafeFix {

  /**
   * Text without special meaning in any format: markup inside the place would be lost, and markup
   * characters in the new text would take effect.
   */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pd}'’. \\r\\n]+");

  private static final Pattern LINE_BREAK = Pattern.compile(" *(?:\\r\\n|\\r|\\n) *");

  /** The number of an item in Markdown and its like. */
  private static final Pattern ITEM = Pattern.compile("^\\d{1,9}[.)]\\s");

  private SafeFix() {}

  /** The fix; empty if there is none, or if it cannot be written. */
  public static Optional<Edit> of(Finding finding) {
    return replacement(finding)
        .filter(text -> obstacle(finding, text).isEmpty())
        .flatMap(text -> wrapped(finding.text(), text))
        .map(text -> new Edit(finding.location(), text));
  }

  /**
   * The fix with the article before it adjusted, as one stretch without markup; empty if there is
   * none, if it cannot be written, or if the place is part of a larger word.
   *
   * @param document the document of the finding
   */
  public static Optional<Edit> in(Document document, Finding finding, ArticleAdjuster articles) {
    return of(finding)
        .filter(edit -> !isInsideWord(document, finding))
        .filter(edit -> !opensItem(document, finding, edit.text()))
        .filter(edit -> !articles.isUnsure(document, finding, edit.text()))
        .filter(edit -> !articles.isApart(document, finding, edit.text()))
        .map(edit -> articles.adjusted(document, finding, edit));
  }

  /**
   * The new text of a fix at the finding's own place that is safe or would be if nothing spoke
   * against it here, even if it cannot be written.
   */
  static Optional<String> replacement(Finding finding) {
    return finding
        .fix()
        .filter(fix -> fix.applicability() == Applicability.SAFE || fix.caution().isPresent())
        .filter(fix -> fix.edits().size() == 1)
        .map(fix -> fix.edits().get(0))
        .filter(edit -> edit.place().equals(finding.place()))
        .map(Fix.Edit::text)
        .filter(text -> !text.equals(finding.text()));
  }

  /** Why a new text cannot be written, as the end of a sentence; empty if it can. */
  static Optional<String> obstacle(Finding finding, String text) {
    Optional<String> caution = finding.fix().flatMap(Fix::caution);
    if (caution.isPresent()) {
      return caution;
    }
    if (!isPlain(finding.text())) {
      return Optional.of("it contains markup or another special character");
    }
    if (!isPlain(text)) {
      return Optional.of("the new text contains a character that may be markup");
    }
    return wrapped(finding.text(), text).isEmpty()
        ? Optional.of("it spans a line break, and the new text cannot")
        : Optional.empty();
  }

  /**
   * Whether a letter or digit is adjacent to the place of a finding in the source, markup included.
   * The text of a package has no markup, but raised numbers and signs that are no part of a word.
   */
  static boolean isInsideWord(Document document, Finding finding) {
    Optional<Span> prose = finding.place().prose();
    if (prose.isPresent() && document.source() instanceof PackageSource) {
      return isInsideWord(document.prose(), prose.get());
    }
    String source = document.source().text();
    Span span = finding.location().span();
    return isPo(document) && isAfterEscape(source, span.start())
        ? isInsideWord(source.substring(span.start()), new Span(0, span.length()))
        : isInsideWord(source, span);
  }

  private static boolean isPo(Document document) {
    return DocumentFormat.ofName(document.id().path())
        .filter(format -> format == DocumentFormat.PO)
        .isPresent();
  }

  /** Whether the letter before a place is that of a line break or a tab: {@code \n}. */
  private static boolean isAfterEscape(String source, int at) {
    int letter = at - 1;
    int first = letter;
    while (first > 0 && source.charAt(first - 1) == '\\') {
      first--;
    }
    return letter > 0 && "nrt".indexOf(source.charAt(letter)) >= 0 && (letter - first) % 2 == 1;
  }

  /** Whether a new text would be read as the number of an item at the start of its line. */
  static boolean opensItem(Document document, Finding finding, String text) {
    if (!ITEM.matcher(text).find() || document.source() instanceof PackageSource) {
      return false;
    }
    String source = document.source().text();
    int at = finding.location().startOffset();
    while (at > 0 && " \t>".indexOf(source.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
  }

  private static boolean isInsideWord(String source, Span span) {
    boolean before = span.start() > 0 && isWord(source.codePointBefore(span.start()));
    boolean after = span.end() < source.length() && isWord(source.codePointAt(span.end()));
    return before || after;
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** Whether a text of at least one character has no special meaning in any manuscript format. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** The new text with the line break of the old one, so that other lines keep their lengths. */
  private static Optional<String> wrapped(String old, String wanted) {
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
}
