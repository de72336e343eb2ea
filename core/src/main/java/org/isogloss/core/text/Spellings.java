package org.isogloss.core.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;

/** American and British spellings of one word. All words are in lower case. */
public final class Spellings {

  /**
   * LanguageTool's list, shipped with its English module: American form, semicolon, British form.
   */
  private static final String LIST = "/org/languagetool/resource/en/en-US-GB.txt";

  private static final Map<String, List<String>> DATA =
      DataFile.groups(Spellings.class, "spellings.txt");

  /** The American spellings of British words, and the reverse, as LanguageTool lists them. */
  private static final Map<String, String> AMERICAN = new HashMap<>();

  private static final Map<String, String> BRITISH = new HashMap<>();

  private static final Map<String, String> MORE_AMERICAN = new HashMap<>();
  private static final Map<String, String> MORE_BRITISH = new HashMap<>();

  /**
   * An ending in both spellings.
   *
   * @param stem the minimum number of letters before it
   */
  private record Ending(String british, String american, int stem) {

    static Ending of(String line) {
      String[] parts = line.split("[- \\[\\]]+", -1);
      return new Ending(parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    void respell(String word, String from, String to, Set<String> found) {
      int cut = word.length() - from.length();
      if (cut >= stem && word.endsWith(from)) {
        found.add(word.substring(0, cut) + to);
      }
    }
  }

  private static final List<Ending> ENDINGS = DATA.get("endings").stream().map(Ending::of).toList();

  private static final Set<String> TWO_WORDS = Set.copyOf(DATA.get("two-words"));

  private static final Set<String> VERB_AND_NOUN = Set.copyOf(DATA.get("verb-and-noun"));

  private static final Set<String> OTHER_WORDS = Set.copyOf(DATA.get("other-words"));

  /** American words that are not in every sense the same as their partners on the list. */
  private static final Set<String> DIFFERENT =
      Stream.of("both-varieties", "two-words", "other-words")
          .flatMap(group -> DATA.get(group).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern IZE =
      Pattern.compile("i([sz])(?:e[drs]?|ers|ing|able|ations?|ational)$");

  static {
    for (String line : DataFile.lines(Spellings.class, LIST)) {
      int mark = line.indexOf(';');
      String american = line.substring(0, mark);
      String british = line.substring(mark + 1);
      AMERICAN.putIfAbsent(british, american);
      BRITISH.putIfAbsent(american, british);
    }
    for (String line : DATA.get("pairs")) {
      int mark = line.indexOf(' ');
      MORE_AMERICAN.put(line.substring(0, mark), line.substring(mark + 1));
      MORE_BRITISH.put(line.substring(mark + 1), line.substring(0, mark));
    }
  }

  private Spellings() {}

  /** The American spelling of a word; the word itself if it has no other spelling. */
  public static String american(String word) {
    String american = AMERICAN.getOrDefault(word, MORE_AMERICAN.get(word));
    if (american != null) {
      return american;
    }
    Set<String> found = new LinkedHashSet<>();
    ENDINGS.forEach(ending -> ending.respell(word, ending.british, ending.american, found));
    return found.isEmpty() ? word : found.iterator().next();
  }

  /** The other spellings of a word, if they spell the same word in every sense. */
  public static Set<String> others(String word) {
    Set<String> found = new LinkedHashSet<>();
    add(MORE_AMERICAN.get(word), found);
    add(MORE_BRITISH.get(word), found);
    String american = AMERICAN.get(word);
    String british = BRITISH.get(word);
    if ((american != null || british != null) && isOneWord(american == null ? word : american)) {
      add(american, found);
      add(british, found);
    }
    for (Ending ending : ENDINGS) {
      ending.respell(word, ending.british, ending.american, found);
      ending.respell(word, ending.american, ending.british, found);
    }
    return found;
  }

  /**
   * Whether two spellings of one American word are two words to British readers: story and storey.
   *
   * @param one in lower case
   * @param other in lower case
   */
  public static boolean areTwoWords(String one, String other) {
    String american = american(one);
    return !one.equals(other) && american.equals(american(other)) && TWO_WORDS.contains(american);
  }

  /**
   * Whether British English spells one word as a verb with an s, and as a noun with a c: practise
   * and practice.
   *
   * @param verb in lower case, perhaps with an ending -s
   * @param noun in lower case, perhaps with an ending -s
   */
  public static boolean areVerbAndNoun(String verb, String noun) {
    String base = withoutEnding(verb);
    return VERB_AND_NOUN.contains(american(base))
        && base.endsWith("se")
        && withoutEnding(noun).equals(base.substring(0, base.length() - 2) + "ce");
  }

  private static String withoutEnding(String word) {
    return word.endsWith("es") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether an American word and its partner on the list are one word in every sense. */
  private static boolean isOneWord(String american) {
    return !DIFFERENT.contains(american);
  }

  private static void add(String spelling, Set<String> found) {
    if (spelling != null && spelling.chars().allMatch(Character::isLetter)) {
      found.add(spelling);
    }
  }

  /**
   * Whether a spelling is used in only one variety of English, and that is a different one.
   *
   * @param variety a language tag; Canadian English uses both
   */
  public static boolean isForeignTo(String word, String variety) {
    return switch (variety) {
      case "en-US" ->
          AMERICAN.containsKey(word)
              && !BRITISH.containsKey(word)
              && !OTHER_WORDS.contains(AMERICAN.get(word));
      case "en-CA" -> false;
      default ->
          BRITISH.containsKey(word)
              && !AMERICAN.containsKey(word)
              && isOneWord(word)
              && respelledIze(word).isEmpty();
    };
  }

  /**
   * A verb in -ize, or a word from it, with an s, and the reverse: British English has both. Empty
   * if the word has one spelling, as {@code size} and {@code advise} have.
   *
   * @param word in lower case
   */
  public static Optional<String> respelledIze(String word) {
    Matcher ending = IZE.matcher(word);
    if (!ending.find()) {
      return Optional.empty();
    }
    boolean z = ending.group(1).equals("z");
    String other =
        word.substring(0, ending.start(1)) + (z ? "s" : "z") + word.substring(ending.end(1));
    String british = z ? other : word;
    return isForeignTo(british, "en-US") && american(british).equals(z ? word : other)
        ? Optional.of(other)
        : Optional.empty();
  }
}
