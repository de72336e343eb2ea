package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Block;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/** All words of a manuscript, read once, whatever variety of English they turn out to follow. */
final class ManuscriptWords {

  private final List<BlockWords> blocks = new ArrayList<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> usualForms = new HashMap<>();
  private final Set<String> technical = new HashSet<>();
  private final EstablishedNames names;

  private ManuscriptWords(EstablishedNames names) {
    this.names = names;
  }

  static ManuscriptWords of(AnalyzedManuscript manuscript) {
    ManuscriptWords words = new ManuscriptWords(EstablishedNames.of(manuscript));
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Block block : document.document().blocks()) {
        words.add(BlockWords.of(document, block));
      }
    }
    words.forms.forEach(
        (form, count) -> {
          words.counts.merge(lower(form), count, Integer::sum);
          words.usualForms.merge(lower(form), form, words::moreUsual);
        });
    return words;
  }

  private void add(BlockWords block) {
    technical.addAll(block.technical());
    for (int i = 0; i < block.words().size(); i++) {
      forms.merge(block.word(i), 1, Integer::sum);
    }
    if (!block.words().isEmpty()) {
      blocks.add(block);
    }
  }

  private String moreUsual(String one, String other) {
    int difference = forms.get(one) - forms.get(other);
    return difference > 0 || (difference == 0 && one.compareTo(other) < 0) ? one : other;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The blocks with words, in book order. */
  List<BlockWords> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** The words of the prose as they are written. */
  Set<String> forms() {
    return Collections.unmodifiableSet(forms.keySet());
  }

  /** The words of the prose in lower case, with their counts. */
  Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** How often a word is used, in whatever case. */
  int count(String lower) {
    return counts.getOrDefault(lower, 0);
  }

  /** A word of the prose as it is written most often. */
  String usualForm(String lower) {
    return usualForms.getOrDefault(lower, lower);
  }

  /** Whether a word occurs in code, an address or an identifier. */
  boolean isTechnical(String lower) {
    return technical.contains(lower)
        || (lower.endsWith("s") && technical.contains(lower.substring(0, lower.length() - 1)));
  }

  /** Whether a word, as it is written, is a proper name. */
  boolean isName(String form) {
    return names.contain(form) || names.hasOwnCapital(form);
  }

  /** Whether a word has a capital that its position does not explain, at least once. */
  boolean hasOwnCapital(String form) {
    return names.hasOwnCapital(form);
  }
}
