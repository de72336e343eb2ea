package org.isogloss.core.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import opennlp.tools.util.SequenceValidator;

/**
 * Keeps a tagger from tags that a word cannot have: the model has seen few words, the dictionary
 * many. The dictionary decides only for lower-case words that it lists solely as noun, verb,
 * adjective or adverb, since its readings of function words and names differ from those of the
 * model.
 *
 * <p>Not thread-safe.
 */
final class PossibleTags implements SequenceValidator<String> {

  private static final Set<PartOfSpeech> MARKS = EnumSet.of(PartOfSpeech.PUNCT, PartOfSpeech.SYM);
  private static final Set<PartOfSpeech> NUMBERS =
      EnumSet.of(
          PartOfSpeech.NUM,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.SYM,
          PartOfSpeech.X);
  private static final Set<PartOfSpeech> WORDS = EnumSet.complementOf(EnumSet.copyOf(MARKS));

  private final DictionaryLookup forms;
  private final Map<String, Set<PartOfSpeech>> known = new HashMap<>();
  private final Map<String, PartOfSpeech> tags = new HashMap<>();

  PossibleTags(DictionaryLookup forms) {
    this.forms = forms;
  }

  @Override
  public boolean validSequence(int at, String[] words, String[] tagsBefore, String tag) {
    if (known.size() >= Lemmatizer.KEPT) {
      known.clear();
    }
    return known
        .computeIfAbsent(words[at], this::of)
        .contains(tags.computeIfAbsent(tag, PartOfSpeech::of));
  }

  /** The tags that a word can have; never empty. */
  Set<PartOfSpeech> of(String word) {
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return word.codePoints().anyMatch(Character::isDigit) ? NUMBERS : MARKS;
    }
    Set<PartOfSpeech> possible = EnumSet.noneOf(PartOfSpeech.class);
    if (word.codePoints().allMatch(Character::isLowerCase)) {
      for (WordData reading : forms.lookup(word)) {
        Set<PartOfSpeech> more = of(reading);
        if (more.isEmpty()) {
          return WORDS;
        }
        possible.addAll(more);
      }
    }
    return possible.isEmpty() ? WORDS : possible;
  }

  /** What a dictionary reading, a Penn Treebank tag, allows; empty for any tag. */
  private static Set<PartOfSpeech> of(WordData reading) {
    String tag = reading.getTag().toString();
    if (tag.equals("NN:U")) { // this is how it lists "nothing" and the like
      return EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PRON);
    }
    if (tag.startsWith("NN")) {
      return EnumSet.of(PartOfSpeech.NOUN);
    }
    if (tag.startsWith("JJ")) {
      return EnumSet.of(PartOfSpeech.ADJ);
    }
    if (tag.startsWith("RB")) {
      return EnumSet.of(PartOfSpeech.ADV, PartOfSpeech.PART); // "not" is a particle
    }
    return switch (tag) {
      case "VB", "VBP", "VBZ" -> EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
      case "VBD", "VBN" -> EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADJ);
      case "VBG" ->
          EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
      default -> EnumSet.noneOf(PartOfSpeech.class);
    };
  }
}
