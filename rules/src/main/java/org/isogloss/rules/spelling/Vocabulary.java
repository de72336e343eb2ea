package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.languagetool.AcceptedFilter;

/** The words of a manuscript beside a dictionary: those that it does not have, and where. */
final class Vocabulary {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}']+");

  /** An ellipsis at the end of a text, perhaps with closing marks. */
  private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…)[^\\p{L}\\p{N}]*+");

  /** Shorter words are abbreviations and symbols more often than mistakes. */
  static final int SHORTEST = 3;

  /** Longer words are not words; the time to compare words grows with their length. */
  private static final int LONGEST = 40;

  /** A longer emphasized stretch is a sentence rather than a phrase. In code units. */
  private static final int LONGEST_PHRASE = 40;

  /** How many different words may occur between two words that are a phrase. */
  private static final int MOST_BETWEEN = 2;

  private final ManuscriptWords words;
  private final Map<String, Set<String>> contexts = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();
  private final List<Unknown> unknown = new ArrayList<>();

  /**
   * @param words the words of the manuscript
   * @param isKnown whether a word, as it is written, is in the dictionary
   * @param accepted accepts words where they are
   */
  Vocabulary(ManuscriptWords words, Predicate<String> isKnown, AcceptedFilter accepted) {
    this.words = words;
    Set<String> unknownForms = new HashSet<>();
    for (String form : words.forms()) {
      if (isWord(form) && !isKnown.test(form)) {
        unknownForms.add(form);
      }
    }
    if (unknownForms.isEmpty()) {
      return;
    }
    Map<String, List<Unknown.Use>> uses = new LinkedHashMap<>();
    words.blocks().forEach(block -> collect(block, unknownForms, accepted, uses));
    uses.forEach((key, places) -> unknown.add(new Unknown(key, places)));
    readContexts();
  }

  private static boolean isWord(String form) {
    return form.length() >= SHORTEST && form.length() <= LONGEST && LATIN.matcher(form).matches();
  }

  private static void collect(
      BlockWords block,
      Set<String> unknownForms,
      AcceptedFilter accepted,
      Map<String, List<Unknown.Use>> uses) {
    String text = block.document().text(block.block().span());
    Set<Integer> inPhrases = inPhrases(block, unknownForms);
    for (int i = 0; i < block.words().size(); i++) {
      String form = block.word(i);
      Span span = block.words().get(i);
      if (unknownForms.contains(form)
          && !isCut(block.block().zone(), text, span.end() - block.block().span().start())
          && !accepted.accepts(text, span.shifted(-block.block().span().start()))) {
        uses.computeIfAbsent(ManuscriptWords.lower(form), key -> new ArrayList<>())
            .add(
                new Unknown.Use(
                    block.document().place(span),
                    form,
                    block.block().zone(),
                    text.hashCode(),
                    ManuscriptWords.lower(block.word(i - 1)),
                    ManuscriptWords.lower(block.word(i + 1)),
                    inPhrases.contains(i)));
      }
    }
  }

  /**
   * The indexes of the unknown words in emphasized phrases of a block; empty if these are not at
   * least two different words.
   */
  private static Set<Integer> inPhrases(BlockWords block, Set<String> unknownForms) {
    Set<Integer> found = new HashSet<>();
    Set<String> words = new HashSet<>();
    int next = 0;
    for (Inline inline : block.document().document().inlines(block.block().span())) {
      if (inline.kind() != Inline.Kind.EMPHASIS
          || inline.span().length() > LONGEST_PHRASE
          || block.document().text(inline.span()).indexOf(' ') < 0) {
        continue;
      }
      while (next < block.words().size()
          && block.words().get(next).start() < inline.span().start()) {
        next++;
      }
      for (int i = next;
          i < block.words().size() && inline.span().contains(block.words().get(i));
          i++) {
        if (unknownForms.contains(block.word(i))) {
          words.add(ManuscriptWords.lower(block.word(i)));
          found.add(i);
        }
      }
    }
    return words.size() > 1 ? found : Set.of();
  }

  /**
   * Whether a cell of a table shows only the beginning of its last word.
   *
   * @param end the end of the word in the text of the cell
   */
  private static boolean isCut(Zone zone, String text, int end) {
    return zone == Zone.TABLE
        && end < text.length()
        && ".…".indexOf(text.charAt(end)) >= 0
        && CUT.matcher(text).region(end, text.length()).matches();
  }

  /** Finds the words that occur between the same words as the unknown ones, or beside one. */
  private void readContexts() {
    for (Unknown word : unknown) {
      for (Unknown.Use use : word.uses()) {
        if (!use.context().isEmpty()) {
          contexts.put(use.context(), new HashSet<>());
        }
        phrases(use.before(), use.after()).forEach(key -> beside.put(key, new HashSet<>()));
      }
    }
    for (BlockWords block : words.blocks()) {
      for (int i = 0; i < block.words().size(); i++) {
        String before = ManuscriptWords.lower(block.word(i - 1));
        String after = ManuscriptWords.lower(block.word(i + 1));
        String word = ManuscriptWords.lower(block.word(i));
        Set<String> between = contexts.get(Unknown.Use.context(before, after));
        if (between != null) {
          between.add(word);
        }
        for (String key : phrases(before, after)) {
          Set<String> same = beside.get(key);
          if (same != null) {
            same.add(word);
          }
        }
      }
    }
  }

  /** The content words around a place, each in the singular and with the side that it is on. */
  private static List<String> phrases(String before, String after) {
    List<String> keys = new ArrayList<>(2);
    if (isContentWord(before)) {
      keys.add(singular(before) + " _");
    }
    if (isContentWord(after)) {
      keys.add("_ " + singular(after));
    }
    return keys;
  }

  private static boolean isContentWord(String word) {
    return word.length() >= SHORTEST && !FunctionWords.contains(word);
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /** All words of the manuscript. */
  ManuscriptWords words() {
    return words;
  }

  /** The words that are in no dictionary and not accepted, by their first place. */
  List<Unknown> unknown() {
    return List.copyOf(unknown);
  }

  /**
   * Whether a word occurs between the same two words as an unknown one, and few others do: anything
   * fits between <i>a</i> and <i>of</i>.
   */
  boolean isBetween(Unknown.Use use, String lower) {
    Set<String> between = contexts.getOrDefault(use.context(), Set.of());
    return between.contains(lower) && between.size() <= MOST_BETWEEN;
  }

  /** Whether a word occurs beside a content word that an unknown one is beside: “fog bell”. */
  boolean isBeside(Unknown.Use use, String lower) {
    return phrases(use.before(), use.after()).stream()
        .anyMatch(key -> beside.getOrDefault(key, Set.of()).contains(lower));
  }
}
