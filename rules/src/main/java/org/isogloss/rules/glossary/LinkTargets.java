package org.isogloss.rules.glossary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * What links of a manuscript find by its own words: headings, entries of a glossary. Markup
 * languages make the address of a heading from its words in different ways; only letters and digits
 * count here, so that all of them agree.
 */
final class LinkTargets {

  /** Longer text is not a heading, in code units. */
  static final int LONGEST = 200;

  /** Addresses made from words: the part after {@code #}, and references of AsciiDoc and MyST. */
  private static final List<Pattern> ADDRESSES =
      List.of(
          Pattern.compile("#([^#\\s()<>\\[\\]{}|\"']{2,200})"),
          Pattern.compile("<<([^<>,\\s\\p{Lu}]{2,200})(?=,|>>)"),
          Pattern.compile("xref:([^\\s\\[#.]{2,200})\\["),
          Pattern.compile("]\\(([\\w-]{2,200})\\)"));

  /**
   * The words themselves: in a wiki link, in AsciiDoc, in a role of MyST or reStructuredText, there
   * after the file that the heading is in, and in a link of reStructuredText with another text.
   */
  private static final List<Pattern> TITLES =
      List.of(
          Pattern.compile("\\[\\[[^\\[\\]|#\\n]{0,200}#([^\\[\\]|\\n]{2,200})"),
          Pattern.compile("<<(?=[^<>,\\n]{0,200}[\\s\\p{Lu}])([^<>,\\n]{2,200})(?=,|>>)"),
          Pattern.compile(
              "xref:(?=[^\\[\\]\\n]{0,200}[\\s\\p{Lu}])([^\\s\\[\\]][^\\[\\]\\n]{1,200})\\["),
          Pattern.compile(
              "(?::(?:std:)?(?:ref|term|any):|\\{(?:std:)?(?:ref|term|any)})`(?:[^`<>]{0,300}<)?[!~]?"
                  + "(?:[^`<>:\\n]{1,200}:)?([^`<>:]{2,200})(?=>?`)"),
          Pattern.compile("`[^`<>]{1,300}<([^`<>]{2,200})_>`_"),
          Pattern.compile("(?<![`\\w])`([^`<>\\s][^`<>]{1,200})`_(?![_\\w`])"));

  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /** What tells the second of two equal headings from the first. */
  private static final Pattern NUMBER = Pattern.compile("[-_]\\d{1,3}$");

  private final List<Document> documents;

  /** Found on first use, as the titles are: most terms are in no heading. */
  private Set<String> addresses;

  private Set<String> titles;

  LinkTargets(AnalyzedManuscript manuscript) {
    this.documents = manuscript.documents().stream().map(AnalyzedDocument::document).toList();
  }

  /** Whether a link finds a heading or the like by an address made from its words. */
  boolean haveAddress(String heading) {
    find();
    return heading.length() <= LONGEST && addresses.contains(key(heading));
  }

  /** Whether a link finds a heading or the like by its words themselves. */
  boolean haveTitle(String heading) {
    find();
    return heading.length() <= LONGEST && titles.contains(key(heading));
  }

  private synchronized void find() {
    if (addresses == null) {
      Set<String> found = new HashSet<>();
      titles = new HashSet<>();
      documents.forEach(document -> add(document, found));
      addresses = found;
    }
  }

  private void add(Document document, Set<String> found) {
    String text = document.source().text();
    for (Pattern pattern : ADDRESSES) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String address = decoded(matcher.group(1));
        found.add(key(address));
        found.add(key(NUMBER.matcher(address).replaceFirst("")));
      }
    }
    for (Pattern pattern : TITLES) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        titles.add(key(matcher.group(1)));
      }
    }
    // What a command of LaTeX makes a label of does not name a heading.
    for (Inline inline : isLatex(document) ? List.<Inline>of() : document.inlines()) {
      if (inline.kind() == Inline.Kind.LINK_NAME) {
        titles.add(key(inline.span().in(document.prose())));
      }
    }
  }

  /** An address with its encoded characters as such; what does not encode one goes. */
  private static String decoded(String address) {
    return ENCODED
        .matcher(address)
        .replaceAll(
            bytes ->
                Matcher.quoteReplacement(URLDecoder.decode(bytes.group(), StandardCharsets.UTF_8)));
  }

  /** Whether a document is written in LaTeX, where links do not lead to words. */
  static boolean isLatex(Document document) {
    return DocumentFormat.ofName(document.id().path())
        .filter(format -> format == DocumentFormat.LATEX)
        .isPresent();
  }

  /** The letters and digits of a text, without accents: some addresses lack them. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
