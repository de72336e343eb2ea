package org.isogloss.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/** English plurals and singulars of folded words. */
final class Nouns {

  private static final Map<String, List<String>> PLURALS = new HashMap<>();
  private static final Map<String, List<String>> SINGULARS = new HashMap<>();

  /** An irregular word that ends compounds. */
  private record Ending(String singular, List<String> plurals) {}

  /** The longest first. */
  private static final List<Ending> ENDINGS = new ArrayList<>();

  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
  private static final Pattern SIBILANT = Pattern.compile("(s|x|z|ch|sh)$");
  private static final Pattern NO_PLURAL = Pattern.compile("(ss|us|is)$");
  private static final Pattern ES = Pattern.compile("(s|x|z|ch|sh|o)es$");

  static {
    for (String line : DataFile.lines(Nouns.class, "irregular-nouns.txt")) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      String singular = words.get(0).replaceFirst("^-", "");
      List<String> plurals = words.size() == 1 ? List.of() : words.subList(1, words.size());
      if (words.get(0).startsWith("-")) {
        ENDINGS.add(new Ending(singular, plurals));
      }
      PLURALS.put(singular, plurals);
      plurals.forEach(p -> SINGULARS.computeIfAbsent(p, w -> new ArrayList<>()).add(singular));
    }
    ENDINGS.sort((a, b) -> Integer.compare(b.singular.length(), a.singular.length()));
  }

  private static final Set<String> NO_COMPOUNDS =
      Set.copyOf(DataFile.lines(Nouns.class, "no-compounds.txt"));

  private Nouns() {}

  /** The plurals of a singular noun, the usual one first; empty if it has none. */
  static List<String> plurals(String noun) {
    List<String> known = PLURALS.get(noun);
    if (known != null) {
      return known;
    }
    for (Ending ending : ENDINGS) {
      int stem = noun.length() - ending.singular.length();
      if (stem > 1 && noun.endsWith(ending.singular) && !isOtherWord(noun)) {
        return ending.plurals.stream().map(noun.substring(0, stem)::concat).toList();
      }
    }
    String regular = regularPlural(noun);
    // Virus is not the plural of viru.
    return PLURALS.containsKey(regular) ? List.of() : List.of(regular);
  }

  /** Nationalities and other words that end in -man but are not compounds of man. */
  private static boolean isOtherWord(String noun) {
    return NO_COMPOUNDS.contains(noun);
  }

  private static String regularPlural(String noun) {
    if (CONSONANT_Y.matcher(noun).find()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (SIBILANT.matcher(noun).find() ? "es" : "s");
  }

  /** The words of which this one may be the plural, the most likely first. */
  static Set<String> singulars(String word) {
    Set<String> found = new LinkedHashSet<>(SINGULARS.getOrDefault(word, List.of()));
    for (Ending ending : ENDINGS) {
      for (String plural : ending.plurals) {
        if (word.endsWith(plural) && word.length() > plural.length()) {
          found.add(word.substring(0, word.length() - plural.length()) + ending.singular);
        }
      }
    }
    if (!found.isEmpty() || PLURALS.containsKey(word) || word.length() < 3) {
      return found;
    }
    if (!word.endsWith("s") || NO_PLURAL.matcher(word).find()) {
      return found;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      found.add(word.substring(0, word.length() - 3) + "y");
    }
    if (ES.matcher(word).find()) {
      found.add(word.substring(0, word.length() - 2));
    }
    found.add(word.substring(0, word.length() - 1));
    // A guess is confirmed if its own plural is the word.
    found.removeIf(singular -> singular.length() < 2 || !plurals(singular).contains(word));
    return found;
  }

  /** The singular of a word in -us or -is if it were a plural, which few such words are. */
  static Optional<String> unlikelySingular(String word) {
    boolean open = !PLURALS.containsKey(word) && word.length() > 3 && !word.endsWith("ss");
    return open && NO_PLURAL.matcher(word).find()
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }
}
