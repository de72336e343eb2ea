package org.isogloss.rules.languagetool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The proper names that a document itself establishes: capitalised words of the byline and the
 * reference list, and words that it writes at least twice and always with a capital.
 */
final class EstablishedNames {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private final Map<String, Integer> capitalised = new HashMap<>();
  private final Set<String> lower = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  private EstablishedNames() {}

  static EstablishedNames of(AnalyzedDocument document) {
    EstablishedNames names = new EstablishedNames();
    for (Block block : document.document().blocks()) {
      names.read(document, block);
    }
    return names;
  }

  private void read(AnalyzedDocument document, Block block) {
    boolean lists = block.zone() == Zone.BYLINE || block.zone() == Zone.REFERENCE_ENTRY;
    List<Inline> masked = BlockText.masked(document, block);
    Matcher matcher = WORD.matcher(document.text(block.span()));
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).shifted(block.span().start());
      if (BlockText.overlapsAny(masked, span)) {
        continue;
      }
      String word = nominative(matcher.group());
      if (!Character.isUpperCase(word.codePointAt(0))) {
        lower.add(word);
      } else if (lists) {
        listed.add(word);
      } else {
        capitalised.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Whether a word, with or without the ending of a possessive, is one of the names. */
  boolean contain(String word) {
    String name = nominative(word);
    if (listed.contains(name)) {
      return true;
    }
    return capitalised.getOrDefault(name, 0) > 1
        && !lower.contains(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /** A word without the ending of a possessive. */
  static String nominative(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }
}
