package org.isogloss.rules.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * What the links of a manuscript lead to by its words: headings, entries of a glossary. Markup
 * languages make the address of a heading from its words in different ways; only letters and digits
 * count here, so that all of them agree.
 */
final class LinkTargets {

  /**
   * The part of an address after {@code #}, with blanks in a wiki link; a reference in AsciiDoc;
   * the label of a link or role in MyST and reStructuredText, which may be a heading, after the
   * file that it is in.
   */
  private static final List<Pattern> TARGETS =
      List.of(
          Pattern.compile("#([^#\\s()<>\\[\\]{}|\"']{2,200})"),
          Pattern.compile("\\[\\[[^\\[\\]|#\\n]{0,200}#([^\\[\\]|\\n]{2,200})"),
          Pattern.compile("<<([^<>,\\n]{2,200})(?=,|>>)"),
          Pattern.compile("xref:([^\\s\\[#.]{2,200})\\["),
          Pattern.compile("]\\(([\\w-]{2,200})\\)"),
          Pattern.compile(
              "(?::ref:|\\{ref})`(?:[^`<>]{0,300}<)?(?:[^`<>:\\n]{1,200}:)?([^`<>:]{2,200})(?=>?`)"));

  /** Longer text is no heading, in code units. */
  static final int LONGEST = 200;

  private final List<Document> documents;

  /** Found on first use: most terms are in no heading. */
  private Set<String> targets;

  LinkTargets(AnalyzedManuscript manuscript) {
    this.documents = manuscript.documents().stream().map(AnalyzedDocument::document).toList();
  }

  /** Whether a link leads to a heading or the like, as far as its words tell. */
  synchronized boolean leadTo(String heading) {
    if (targets == null) {
      targets = new HashSet<>();
      documents.forEach(this::add);
    }
    return heading.length() <= LONGEST && targets.contains(key(heading));
  }

  private void add(Document document) {
    for (Pattern pattern : TARGETS) {
      Matcher matcher = pattern.matcher(document.source().text());
      while (matcher.find()) {
        targets.add(key(matcher.group(1)));
      }
    }
    for (Inline inline : document.inlines()) {
      if (inline.kind() == Inline.Kind.LINK_NAME) {
        targets.add(key(inline.span().in(document.prose())));
      }
    }
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
