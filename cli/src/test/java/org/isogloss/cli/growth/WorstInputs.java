package org.isogloss.cli.growth;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Texts that bring out what grows faster than its input: much of one thing, in one paragraph, one
 * sentence or one bucket of a join. Each takes a number of units, of which its own Javadoc or name
 * says what they are, and gives the same text every time.
 */
final class WorstInputs {

  private static final List<String> NOUNS =
      List.of(
          "harbour", "valve", "ledger", "kettle", "lantern", "engine", "garden", "bridge", "anchor",
          "carpet", "furnace", "pulley", "turbine", "cellar", "window", "hammer", "barrel",
          "canal");

  private static final List<String> VERBS =
      List.of("carries", "covers", "feeds", "guards", "holds", "lights", "moves", "warms");

  private WorstInputs() {}

  /** The same characters over and over. */
  static IntFunction<String> repeated(String unit) {
    return unit::repeat;
  }

  /** One list of so many items that are made from their number, between two ends. */
  static IntFunction<String> numbered(String before, IntFunction<String> item, String after) {
    return count -> {
      StringBuilder text = new StringBuilder(before);
      for (int i = 0; i < count; i++) {
        text.append(item.apply(i));
      }
      return text.append(after).toString();
    };
  }

  /**
   * Admonitions each of which stands in the one before; their indents make the text grow with the
   * square of their number, so the units are some characters.
   */
  static String nestedAdmonitions(int units) {
    int depth = (int) Math.sqrt(units);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("    ".repeat(i)).append("!!! note\n");
    }
    return text.append("    ".repeat(depth)).append("a word\n").toString();
  }

  /** One long sentence of ordinary words. */
  static String longSentence(int words) {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < words; i++) {
      text.append(i % 3 == 1 ? " " + any(VERBS, random) + " the" : " " + any(NOUNS, random));
    }
    return text.append(".\n").toString();
  }

  /** One paragraph of so many sentences of invented words that do not come back. */
  static String randomSentences(int sentences) {
    return randomSentences(sentences, 1 << 20);
  }

  /** One paragraph of sentences over few words, so that everything resembles everything. */
  static String smallVocabulary(int sentences) {
    return randomSentences(sentences, 24);
  }

  private static String randomSentences(int sentences, int vocabulary) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The ").append(word(random.nextInt(vocabulary)));
      for (int word = 0; word < 14; word++) {
        text.append(' ').append(word(random.nextInt(vocabulary)));
      }
      text.append(". ");
    }
    return text.append('\n').toString();
  }

  /** Paragraphs each of which is the one before with another of its words changed. */
  static String chainOfNearRepeats(int paragraphs) {
    SplittableRandom random = new SplittableRandom(11);
    String[] words = new String[24];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(random.nextInt(1 << 20));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      words[random.nextInt(words.length)] = word(random.nextInt(1 << 20));
      text.append("The ").append(String.join(" ", words)).append(".\n\n");
    }
    return text.toString();
  }

  /** The same chain in one paragraph. */
  static String chainInOneParagraph(int sentences) {
    return chainOfNearRepeats(sentences).replace("\n\n", " ") + "\n";
  }

  /** Sentences with an abbreviation each that no other has. */
  static String acronyms(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("The ").append(letters(i, 'A')).append(" feeds the ");
      text.append(letters(i, 'a')).append(" valve. ").append(i % 10 == 9 ? "\n\n" : "");
    }
    return text.append('\n').toString();
  }

  /** Phrases whose initials are the abbreviations beside them, all with the same first letter. */
  static String expandedAcronyms(int count) {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("The s").append(word(random.nextInt(1 << 20)).substring(1)).append(' ');
      text.append(any(NOUNS, random)).append(' ').append(any(NOUNS, random)).append(" (S");
      text.append(letters(i, 'A'), 0, 3).append(") works. ").append(i % 10 == 9 ? "\n\n" : "");
    }
    return text.append('\n').toString();
  }

  /** A text without a lower-case letter. */
  static String capitals(int sentences) {
    return terms(sentences, 1 << 20).toUpperCase(java.util.Locale.ROOT);
  }

  /** Terms each of which has all but one word in common with all others. */
  static String oneWordApart(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The ").append(word(i)).append(" harbour valve works. ");
      text.append(i % 10 == 9 ? "\n\n" : "");
    }
    return text.append('\n').toString();
  }

  /** Terms of two words out of few, so that most pairs of words stand somewhere. */
  static String crossedTerms(int sentences) {
    return terms(sentences, 400);
  }

  private static String terms(int sentences, int vocabulary) {
    SplittableRandom random = new SplittableRandom(13);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The ").append(word(random.nextInt(vocabulary))).append(' ');
      text.append(word(random.nextInt(vocabulary))).append(" valve covers the ");
      text.append(any(NOUNS, random)).append(". ").append(i % 10 == 9 ? "\n\n" : "");
    }
    return text.append('\n').toString();
  }

  /** One term with capitals in ever other places. */
  static String mixedCapitals(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      StringBuilder term = new StringBuilder("watertightbulkheadvalve");
      for (int bit = 0; bit < 22; bit++) {
        if ((i >> bit & 1) != 0) {
          term.setCharAt(bit, Character.toUpperCase(term.charAt(bit)));
        }
      }
      text.append("We close the ").append(term).append(" first. ");
      text.append(i % 10 == 9 ? "\n\n" : "");
    }
    return text.append('\n').toString();
  }

  private static String any(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  /** A word that looks like one, another for each number below two million. */
  static String word(int number) {
    String consonants = "bdfgklmnprstvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    int rest = number;
    for (int syllable = 0; syllable < 3 || rest > 0; syllable++) {
      word.append(consonants.charAt(rest % consonants.length()));
      rest /= consonants.length();
      word.append(vowels.charAt(rest % vowels.length()));
      rest /= vowels.length();
    }
    return word.append("n").toString();
  }

  private static String letters(int number, char first) {
    StringBuilder letters = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 4; i++) {
      letters.append((char) (first + rest % 26));
      rest /= 26;
    }
    return letters.toString();
  }
}
