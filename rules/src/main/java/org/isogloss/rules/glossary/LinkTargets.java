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
 * The headings that the links of a manuscript lead to by their words. Markup languages make the
 * address of a heading from its words in different ways; only letters and digits count here, so
 * that all of them agree.
 */
final class LinkTargets {

  /**
   * The part of an address after {@code #}; a reference between angle brackets in AsciiDoc; the
   * label of a role in reStructuredText, which may be a heading.
   */
  private static final List<Pattern> TARGETS =
      List.of(
          Pattern.compile("#([^#\\s()<>\\[\\]{}\"']{2,200})"),
          Pattern.compile("<<([^<>,\\n]{2,200})(?=,|>>)"),
          Pattern.compile(":ref:`(?:[^`<>]{0,300}<)?([^`<>]{2,200})"));

  private final List<Document> documents;

  /** Found on first use: most terms are in no heading. */
  private Set<String> targets;

  LinkTargets(AnalyzedManuscript manuscript) {
    this.documents = manuscript.documents().stream().map(AnalyzedDocument::document).toList();
  }

  /** Whether a link leads to a heading, as far as its words tell. */
  synchronized boolean leadTo(String heading) {
    if (targets == null) {
      targets = new HashSet<>();
      documents.forEach(this::add);
    }
    return targets.contains(key(heading));
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
