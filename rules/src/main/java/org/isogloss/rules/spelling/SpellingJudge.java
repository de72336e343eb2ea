package org.isogloss.rules.spelling;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.lexicon.GeneralFrequency;

/** Decides whether an unknown word is misspelled. Not thread-safe. */
final class SpellingJudge {

  /** The highest cost of a slip of a common kind, and of any single one. */
  private static final double SWAPPED = 0.75;

  private static final double LIKELY_SLIP = 0.85;

  private static final double ONE_LETTER = 1.05;
  private static final double ONE_SLIP = 1.25;
  private static final double TWO_SLIPS = 2.45;

  /** An unknown word with this many places may itself be what is meant. */
  private static final int ESTABLISHED = 4;

  /** How many times as often a frequent word is used as its misspelling. */
  private static final int FREQUENT = 5;

  private static final int OFTEN = 6;
  private static final int RECURRENT = 3;
  private static final int LONG = 8;
  private static final int SHORT = 4;

  /** Words with fewer letters are two slips away from too many others. */
  private static final int LONG_ENOUGH_FOR_TWO = 6;

  /** How much less sure a suggestion may be if it keeps the ending; log-odds, set by eye. */
  private static final double SAME_ENDING = 1.4;

  /** A file of random letters must not take minutes. */
  private static final int MOST_SEARCHES = 300;

  /** Shares of the highest frequency class. */
  private static final double IN_EVERY_TEXT = 0.8;

  private static final double COMMONEST = 0.64;
  private static final double COMMON = 0.48;

  private static final double KNOWN = 0.32;
  private static final double RARE = 0.24;

  private static final Set<Clue> NOT_OF_TWO_WORDS =
      EnumSet.of(Clue.COMPOUND, Clue.ODD_COMPOUND, Clue.SHORT, Clue.LONG);

  private static final List<String> INFLECTIONS = List.of("s", "es", "d", "ed", "ing");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern ENGLISH = Pattern.compile("[a-z']+");
  private static final Pattern NO_CAPITALS = Pattern.compile("\\P{Lu}+");

  private final Vocabulary vocabulary;
  private final ManuscriptWords words;
  private final Predicate<String> isKnown;
  private final DictionaryWords dictionary;
  private final GeneralFrequency frequency;
  private final NearWords knownWords = new NearWords();
  private final NearWords establishedWords = new NearWords();
  private final Map<String, Unknown> unknown = new HashMap<>();
  private final Map<String, Boolean> questionable = new HashMap<>();

  /** Whether the manuscript has words of older English such as “thou”. */
  private final boolean isOlder;

  private int searches;

  SpellingJudge(
      Vocabulary vocabulary,
      Predicate<String> isKnown,
      DictionaryWords dictionary,
      GeneralFrequency frequency) {
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    this.isKnown = isKnown;
    this.dictionary = dictionary;
    this.frequency = frequency;
    this.isOlder = WordParts.olderWords().anyMatch(older -> words.count(older) > 0);
    vocabulary.unknown().forEach(word -> unknown.put(word.key(), word));
    words
        .counts()
        .forEach(
            (word, count) -> {
              if (word.length() >= SHORT && !unknown.containsKey(word)) {
                knownWords.add(word);
              } else if (word.length() >= SHORT && count >= ESTABLISHED) {
                establishedWords.add(word);
              }
            });
  }

  /** What a word most likely should be; empty if nothing comes near. */
  Optional<Suspicion> judge(Unknown word) {
    List<Suspicion> all = suspicions(word, candidates(word));
    return all.stream().max(Suspicion.ORDER).map(surest -> meant(word, surest, all));
  }

  private List<Suspicion> suspicions(Unknown word, Map<String, Double> candidates) {
    Set<Clue> own = ownClues(word);
    return Stream.concat(
            candidates.entrySet().stream()
                .map(entry -> suspicion(word, own, entry.getKey(), entry.getValue())),
            runTogether(word, own).stream())
        .toList();
  }

  /**
   * The surest suspicion; or one that is hardly less sure, but keeps the ending that the word has,
   * as sure as the surest one: that a word is misspelled is known before what it should be.
   */
  private static Suspicion meant(Unknown word, Suspicion surest, List<Suspicion> all) {
    if (keepsEnding(word, surest)) {
      return surest;
    }
    return all.stream()
        .filter(one -> one.cost() <= ONE_SLIP && one.score() > surest.score() - SAME_ENDING)
        .filter(one -> keepsEnding(word, one))
        .max(Suspicion.ORDER)
        .map(best -> surest.of(best.word()))
        .orElse(surest);
  }

  private static boolean keepsEnding(Unknown word, Suspicion one) {
    return WordEndings.areSame(word.key(), ManuscriptWords.lower(one.word()));
  }

  /** What might be meant, as it is written, with its cost. */
  private Map<String, Double> candidates(Unknown word) {
    double most = highestCost(word);
    Map<String, Double> found = knownNear(word);
    for (String near : establishedWords.of(word.key())) {
      if (isModel(unknown.get(near), word)) {
        add(word, near, most, found);
      }
    }
    if (most > ONE_SLIP
        && found.values().stream().allMatch(cost -> cost > ONE_SLIP)
        && word.key().length() >= LONG_ENOUGH_FOR_TWO
        && !words.isTechnical(word.key())
        && searches < MOST_SEARCHES) {
      searches++;
      dictionary.far(word.key()).forEach(far -> add(word, far, most, found));
    }
    return found;
  }

  /** The words of the dictionary and the manuscript that are near and known to be right. */
  private Map<String, Double> knownNear(Unknown word) {
    Map<String, Double> found = new TreeMap<>();
    double most = highestCost(word);
    knownWords.of(word.key()).forEach(near -> add(word, near, most, found));
    dictionary.near(word.key()).forEach(near -> add(word, near, most, found));
    return found;
  }

  /** A name is too often two slips away from some word. */
  private double highestCost(Unknown word) {
    return !word.isLower() && hasOwnCapital(word) ? ONE_SLIP : TWO_SLIPS;
  }

  /** Whether an unknown word is frequent enough to be what a rarer one should be, and right. */
  private boolean isModel(Unknown word, Unknown rarer) {
    return words.count(word.key()) >= FREQUENT * rarer.independent()
        && !questionable.computeIfAbsent(word.key(), key -> isQuestionable(word));
  }

  private boolean isQuestionable(Unknown word) {
    return suspicions(word, knownNear(word)).stream().anyMatch(Suspicion::mayBeMisspelled);
  }

  private static void add(Unknown word, String candidate, double most, Map<String, Double> found) {
    String lower = ManuscriptWords.lower(candidate);
    if (lower.equals(word.key()) || lower.length() < Vocabulary.SHORTEST) {
      return;
    }
    double cost = EditCost.between(word.key(), lower);
    if (cost <= most) {
      found.put(candidate, cost);
    }
  }

  /** The clues that the word itself gives, whatever is suggested. */
  private Set<Clue> ownClues(Unknown word) {
    Set<Clue> clues = EnumSet.noneOf(Clue.class);
    int length = word.key().length();
    if (length >= LONG) {
      clues.add(Clue.LONG);
    } else if (length <= SHORT + 1) {
      clues.add(Clue.SHORT);
    }
    boolean isShort = length < SHORT && (word.isLower() || word.count() >= RECURRENT);
    if (isShort || (word.isLower() && !VOWELS.matcher(word.key()).find())) {
      clues.add(Clue.ABBREVIATION);
    }
    if (word.isLower()
        && (isKnown.test(capitalized(word.key()))
            || isKnown.test(word.key().toUpperCase(Locale.ROOT)))) {
      clues.add(Clue.LOWER_CASE_NAME);
    }
    if (word.isMixed()) {
      clues.add(Clue.MIXED_CASE);
    }
    if (words.isTechnical(word.key())) {
      clues.add(Clue.TECHNICAL);
    }
    WordParts.composition(word.key(), isKnown, this::isUsual).ifPresent(clues::add);
    if (isOlder && WordParts.isOlderVerb(word.key(), isKnown)) {
      clues.add(Clue.OLDER_VERB);
    }
    if (!ENGLISH.matcher(word.key()).matches()) {
      clues.add(Clue.FOREIGN_LETTERS);
    }
    boolean company =
        !lacksVowel(word)
            && word.uses().stream()
                .anyMatch(
                    use ->
                        use.inPhrase()
                            || unknown.containsKey(use.before())
                            || unknown.containsKey(use.after()));
    if (company) {
      clues.add(Clue.UNKNOWN_COMPANY);
    }
    return clues;
  }

  private Suspicion suspicion(Unknown word, Set<Clue> own, String near, double cost) {
    String lower = ManuscriptWords.lower(near);
    boolean mixedName = isMixedName(word, lower, cost);
    String candidate = mixedName ? words.usualForm(lower) : near;
    Set<Clue> clues = EnumSet.noneOf(Clue.class);
    clues.addAll(own);
    boolean sounds =
        word.key().length() >= LONG
            && word.key().charAt(0) == lower.charAt(0)
            && consonants(word.key()).equals(consonants(lower));
    if (cost <= SWAPPED) {
      clues.add(Clue.SWAPPED);
    } else if (cost <= LIKELY_SLIP) {
      clues.add(Clue.LIKELY_SLIP);
    } else if (cost <= ONE_SLIP) {
      clues.add(cost <= ONE_LETTER ? Clue.ONE_SLIP : Clue.OTHER_LETTER);
      if (word.key().length() < lower.length()) {
        clues.add(Clue.LACKS_LETTER);
      }
    } else {
      clues.add(sounds ? Clue.SOUNDS_ALIKE : Clue.FAR);
    }
    boolean functionWord = FunctionWords.contains(lower);
    boolean stray = functionWord && EditCost.hasStrayLetter(word.key(), lower);
    int uses = words.count(lower);
    // Every text uses function words again and again.
    if (uses >= FREQUENT * word.independent() && !stray) {
      clues.add(Clue.FREQUENT_HERE);
    } else if (uses >= word.independent()) {
      clues.add(Clue.PRESENT_HERE);
    }
    double common = frequency.of(candidate);
    if (common >= COMMON) {
      clues.add(Clue.COMMON);
    } else if (common >= KNOWN) {
      clues.add(Clue.KNOWN);
    } else if (common < RARE && uses == 0) {
      clues.add(Clue.RARE);
    }
    boolean sameLength = word.key().length() == lower.length();
    if (cost <= ONE_LETTER
        && !sameLength
        && word.key().length() >= SHORT
        && functionWord
        && !WordEndings.isInflected(word.key(), lower)
        && !stray) {
      clues.add(Clue.FUNCTION_WORD);
    }
    if (clues.contains(Clue.ABBREVIATION) && sameLength && cost <= SWAPPED && common >= COMMONEST) {
      if (common >= IN_EVERY_TEXT && !isAcronymInUse(word.key())) {
        clues.remove(Clue.LOWER_CASE_NAME);
      }
      if (!clues.contains(Clue.LOWER_CASE_NAME)) {
        clues.add(Clue.COMMONEST);
      }
    }
    if (word.isLower() && !candidate.equals(lower)) {
      clues.add(Clue.NAME_MEANT);
    }
    if (word.uses().stream().anyMatch(use -> vocabulary.isBetween(use, lower))) {
      clues.add(Clue.SAME_CONTEXT);
    }
    if (!functionWord && word.uses().stream().anyMatch(use -> vocabulary.isBeside(use, lower))) {
      clues.add(Clue.SAME_PHRASE);
    }
    refute(word, lower, cost, clues);
    if (mixedName) {
      clues.remove(Clue.MIXED_CASE);
    }
    boolean otherName = mixedName || isOtherName(word, candidate, clues);
    boolean isSlip =
        isFrequentNear(word, cost, clues) && !WordEndings.haveSameStem(word.key(), lower);
    boolean otherEnding =
        otherName
            ? WordEndings.isInflected(word.key(), lower)
            : cost > SWAPPED
                && !clues.contains(Clue.SOUNDS_ALIKE)
                && WordEndings.areOther(word.key(), lower, isSlip);
    if (otherEnding) {
      clues.add(
          WordEndings.haveSameStem(word.key(), lower) ? Clue.OTHER_INFLECTION : Clue.OTHER_ENDING);
    }
    if (!word.isLower() && word.key().length() < LONG && !otherName && hasOwnCapital(word)) {
      clues.add(Clue.CAPITAL);
    }
    addHabits(word, candidate, clues);
    return new Suspicion(candidate, cost, common, clues);
  }

  /**
   * The suspicion that a word is two words without their space, which only its letters suggest: no
   * chance that grows with its length, and no compound.
   */
  private Optional<Suspicion> runTogether(Unknown word, Set<Clue> own) {
    if (!word.isLower()) {
      return Optional.empty();
    }
    return WordParts.split(word.key(), this::isCommon)
        .map(
            two -> {
              Set<Clue> clues = EnumSet.of(Clue.RUN_TOGETHER);
              clues.addAll(own);
              clues.removeAll(NOT_OF_TWO_WORDS);
              addHabits(word, two, clues);
              return new Suspicion(two, EditCost.between(word.key(), two), COMMON, clues);
            });
  }

  /** Removes what a word that the manuscript uses refutes, if it is only a letter away. */
  private void refute(Unknown word, String lower, double cost, Set<Clue> clues) {
    if (cost > ONE_LETTER || words.count(lower) == 0) {
      return;
    }
    boolean slip = cost <= LIKELY_SLIP && clues.contains(Clue.FREQUENT_HERE);
    clues.remove(Clue.ODD_COMPOUND);
    if (slip) {
      clues.remove(Clue.COMPOUND);
    }
    if (isFrequentNear(word, cost, clues)
        && word.uses().stream().noneMatch(Unknown.Use::inPhrase)) {
      clues.remove(Clue.UNKNOWN_COMPANY);
    }
  }

  /** Whether authors may form words with a word: they use it, or everybody does. */
  private boolean isUsual(String part) {
    return isKnown.test(part) && (words.count(part) > 0 || isCommon(part));
  }

  private boolean isCommon(String word) {
    return frequency.of(word) >= COMMON;
  }

  private boolean hasOwnCapital(Unknown word) {
    return word.uses().stream().anyMatch(use -> words.hasOwnCapital(use.form()));
  }

  /** Whether a word in capitals is an acronym that the manuscript has, or that many people use. */
  private boolean isAcronymInUse(String key) {
    String acronym = key.toUpperCase(Locale.ROOT);
    return words.forms().contains(acronym) || frequency.of(acronym) >= RARE;
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Adds whether the word looks like the author's choice. */
  private void addHabits(Unknown word, String candidate, Set<Clue> clues) {
    boolean common = clues.contains(Clue.COMMON) || clues.contains(Clue.FREQUENT_HERE);
    boolean title = word.isOnlyTitled() && common;
    int independent = word.independent() + relatives(word.key());
    // Nobody chooses to spell a common word with a slip, unless it is short and may be another.
    boolean slip =
        word.isLower()
            && clues.contains(Clue.COMMON)
            && (clues.contains(Clue.SWAPPED)
                || (clues.contains(Clue.LONG)
                    && (clues.contains(Clue.LIKELY_SLIP) || clues.contains(Clue.ONE_SLIP))
                    && !clues.contains(Clue.OTHER_INFLECTION)));
    if (!title && !slip && independent >= RECURRENT) {
      clues.add(independent >= OFTEN ? Clue.RECURS_OFTEN : Clue.RECURS);
    }
    boolean name =
        !word.isLower() && word.uses().stream().anyMatch(use -> words.isName(use.form()));
    if (lacksVowel(word) && candidate.length() == word.key().length()) {
      clues.add(Clue.NO_VOWEL);
    } else if (name
        && !title
        && !words.isName(capitalized(candidate))
        && !isFamousName(candidate, clues)) {
      clues.add(Clue.NAME);
    }
  }

  /** How often other inflected forms of an unknown word occur: thon, thons. */
  private int relatives(String key) {
    int count = unknown.containsKey(key + "s") ? words.count(key + "s") : 0;
    for (String ending : INFLECTIONS) {
      String base = key.substring(0, Math.max(0, key.length() - ending.length()));
      if (key.endsWith(ending) && unknown.containsKey(base)) {
        count += words.count(base);
      }
    }
    return count;
  }

  /** Abbreviations lack vowels as well, but are hardly ever written with one capital. */
  private static boolean lacksVowel(Unknown word) {
    return word.key().length() >= SHORT
        && !word.isLower()
        && !word.isMixed()
        && !VOWELS.matcher(word.key()).find();
  }

  private static String consonants(String word) {
    return VOWELS.matcher(word).replaceAll("");
  }

  /** Whether a suggestion is a name that everybody uses, and too long for another to be so near. */
  private static boolean isFamousName(String candidate, Set<Clue> clues) {
    return Character.isUpperCase(candidate.charAt(0))
        && clues.contains(Clue.COMMON)
        && clues.contains(Clue.LONG);
  }

  /** Whether a capitalized word may be meant for a frequent name of the manuscript. */
  private boolean isOtherName(Unknown word, String candidate, Set<Clue> clues) {
    return !word.isLower()
        && clues.contains(Clue.FREQUENT_HERE)
        && unknown.containsKey(ManuscriptWords.lower(candidate))
        && words.isName(capitalized(candidate));
  }

  /**
   * Whether a word with capitals inside may be meant for a frequent name of the manuscript that has
   * the same capitals: SeaLmap and SeaLamp, but neither SeaClamp nor SeaMap.
   */
  private boolean isMixedName(Unknown word, String lower, double cost) {
    if (word.isLower()
        || !word.isMixed()
        || word.key().length() < LONG
        || cost > ONE_SLIP
        || words.count(lower) < Math.max(OFTEN, FREQUENT * word.independent())) {
      return false;
    }
    return capitals(word.form()).equals(capitals(words.usualForm(lower)));
  }

  private static String capitals(String form) {
    return NO_CAPITALS.matcher(form).replaceAll("");
  }

  /** Whether a word is too long to be only a letter away from one of the manuscript by chance. */
  private static boolean isFrequentNear(Unknown word, double cost, Set<Clue> clues) {
    return cost <= ONE_LETTER
        && clues.contains(Clue.FREQUENT_HERE)
        && word.key().length() >= LONG_ENOUGH_FOR_TWO;
  }
}
