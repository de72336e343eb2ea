package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.languagetool.AcceptedFilter;

/** The words of a manuscript: how often each is used, and where those are that nobody knows. */
final class Vocabulary {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}']+");

  /** Shorter words are abbreviations and symbols more often than mistakes. */
  static final int SHORTEST = 3;

  /** Longer words are not words; the time to compare words grows with their length. */
  private static final int LONGEST = 40;

  /** How many different words may occur between two words that are a phrase. */
  private static final int MOST_BETWEEN = 2;

  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> technical = new HashSet<>();
  private final Map<String, Set<String>> contexts = new HashMap<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private final EstablishedNames names;

  private Vocabulary(EstablishedNames names) {
    this.names = names;
  }

  /**
   * Reads a manuscript.
   *
   * @param isKnown whether a word, as it is written, is in the dictionary
   * @param accepted accepts words where they are
   */
  static Vocabulary of(
      AnalyzedManuscript manuscript, Predicate<String> isKnown, AcceptedFilter accepted) {
    Vocabulary vocabulary = new Vocabulary(EstablishedNames.of(manuscript));
    BlockWords.forEach(manuscript, vocabulary::count);
    Set<String> unknownForms = new HashSet<>();
    vocabulary.forms.forEach(
        (form, count) -> {
          vocabulary.counts.merge(lower(form), count, Integer::sum);
          if (isWord(form) && !isKnown.test(form)) {
            unknownForms.add(form);
          }
        });
    Map<String, List<Unknown.Use>> uses = new LinkedHashMap<>();
    BlockWords.forEach(manuscript, block -> collect(block, unknownForms, accepted, uses));
    uses.forEach((key, places) -> vocabulary.unknown.add(new Unknown(key, places)));
    vocabulary.readContexts(manuscript);
    return vocabulary;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(String form) {
    return form.length() >= SHORTEST && form.length() <= LONGEST && LATIN.matcher(form).matches();
  }

  private void count(BlockWords block) {
    technical.addAll(block.technical());
    for (int i = 0; i < block.words().size(); i++) {
      forms.merge(block.word(i), 1, Integer::sum);
    }
  }

  private static void collect(
      BlockWords block,
      Set<String> unknownForms,
      AcceptedFilter accepted,
      Map<String, List<Unknown.Use>> uses) {
    for (int i = 0; i < block.words().size(); i++) {
      String form = block.word(i);
      if (!unknownForms.contains(form)) {
        continue;
      }
      Span span = block.words().get(i);
      Span inBlock = span.shifted(-block.block().span().start());
      String text = block.document().text(block.block().span());
      if (!accepted.accepts(text, inBlock)) {
        uses.computeIfAbsent(lower(form), key -> new ArrayList<>())
            .add(
                new Unknown.Use(
                    block.document().place(span),
                    form,
                    block.block().zone(),
                    text.hashCode(),
                    lower(block.word(i - 1)),
                    lower(block.word(i + 1))));
      }
    }
  }

  /** Finds the words that occur between the same words as the unknown ones. */
  private void readContexts(AnalyzedManuscript manuscript) {
    for (Unknown word : unknown) {
      for (Unknown.Use use : word.uses()) {
        if (!use.context().isEmpty()) {
          contexts.put(use.context(), new HashSet<>());
        }
      }
    }
    BlockWords.forEach(
        manuscript,
        block -> {
          for (int i = 1; i + 1 < block.words().size(); i++) {
            String context =
                Unknown.Use.context(lower(block.word(i - 1)), lower(block.word(i + 1)));
            Set<String> between = contexts.get(context);
            if (between != null) {
              between.add(lower(block.word(i)));
            }
          }
        });
  }

  /** The words that are in no dictionary and not accepted, by their first place. */
  List<Unknown> unknown() {
    return List.copyOf(unknown);
  }

  /** All words of the prose, in lower case, with their counts. */
  Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** How often a word is used, in whatever case. */
  int count(String lower) {
    return counts.getOrDefault(lower, 0);
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

  /**
   * Whether a word occurs between the same two words as an unknown one, and few others do: anything
   * fits between <i>a</i> and <i>of</i>.
   */
  boolean isBetween(Unknown.Use use, String lower) {
    Set<String> between = contexts.getOrDefault(use.context(), Set.of());
    return between.contains(lower) && between.size() <= MOST_BETWEEN;
  }
}
