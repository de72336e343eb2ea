package org.isogloss.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;

/** The forms of English verbs, from their folded base. */
final class Verbs {

  private record Irregular(List<String> past, List<String> participle) {}

  private static final Map<String, Irregular> IRREGULARS = new HashMap<>();
  private static final Set<String> COMPOUNDING = new HashSet<>();
  private static final List<String> PREFIXES = DataFile.lines(Verbs.class, "verb-prefixes.txt");
  private static final Set<String> DOUBLED =
      Set.copyOf(DataFile.lines(Verbs.class, "doubled-verbs.txt"));

  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
  private static final Pattern ES = Pattern.compile("(s|x|z|ch|sh|[^aeiou]o)$");

  /** A c that must stay hard: panicked, but synced. */
  private static final Pattern HARD_C = Pattern.compile("[aeiou]c$");

  private static final Pattern KEPT_E = Pattern.compile("(ee|oe|ye)$");
  private static final Pattern VOWEL_L = Pattern.compile("[^aeiou][aeiou]l$");
  private static final Pattern ONE_SYLLABLE =
      Pattern.compile("(qu|[^aeiou])*[aeiou][bcdfgklmnprtvz]");

  static {
    for (String line : DataFile.lines(Verbs.class, "irregular-verbs.txt")) {
      String[] forms = line.split(" ", -1);
      String base = forms[0].replaceFirst("^-", "");
      List<String> past = Arrays.asList(forms[1].split("\\|", -1));
      List<String> participle =
          forms.length > 2 ? Arrays.asList(forms[2].split("\\|", -1)) : List.of("been");
      IRREGULARS.put(base, new Irregular(past, participle));
      if (forms[0].startsWith("-")) {
        COMPOUNDING.add(base);
      }
    }
  }

  private static final Set<String> IRREGULAR_PARTICIPLES =
      IRREGULARS.values().stream()
          .flatMap(irregular -> irregular.participle().stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Endings of forms, and what may replace them at the end of the base. */
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "ing", List.of("", "e", "ie"),
          "ed", List.of("", "e"),
          "ied", List.of("y"),
          "s", List.of(""),
          "es", List.of(""),
          "ies", List.of("y"));

  private Verbs() {}

  /** The bases, other than the form itself, of which it may be a regular form. */
  static Set<String> bases(String form) {
    Set<String> bases = new TreeSet<>();
    ENDINGS.forEach(
        (ending, others) -> {
          if (form.endsWith(ending)) {
            String stem = form.substring(0, form.length() - ending.length());
            others.forEach(other -> bases.add(stem + other));
            bases.add(stem.replaceFirst("(.)\\1$|(c)k$", "$1$2")); // debugged, mimicked
          }
        });
    // A guess is confirmed if the verb has the form.
    bases.removeIf(base -> base.length() < 3 || !has(base, form));
    return bases;
  }

  private static boolean has(String base, String form) {
    return Arrays.stream(Inflection.values())
        .filter(Inflection::isOfVerb)
        .anyMatch(inflection -> forms(base, inflection).contains(form));
  }

  static boolean isIrregularParticiple(String form) {
    return IRREGULAR_PARTICIPLES.contains(form);
  }

  /** The forms of a verb for an inflection, the usual one first. */
  static List<String> forms(String base, Inflection inflection) {
    return switch (inflection) {
      case THIRD_PERSON -> List.of(third(base));
      case GERUND -> List.copyOf(withEnding(base, "ing"));
      case PAST -> past(base, false);
      case PARTICIPLE -> past(base, true);
      default -> List.of(base);
    };
  }

  private static String third(String base) {
    return switch (base) {
      case "be" -> "is";
      case "have" -> "has";
      default -> {
        if (CONSONANT_Y.matcher(base).find()) {
          yield base.substring(0, base.length() - 1) + "ies";
        }
        yield base + (ES.matcher(base).find() ? "es" : "s");
      }
    };
  }

  private static List<String> past(String base, boolean participle) {
    String stem = base;
    String prefix = "";
    if (!IRREGULARS.containsKey(base)) {
      for (String candidate : PREFIXES) {
        String rest = base.startsWith(candidate) ? base.substring(candidate.length()) : "";
        if (COMPOUNDING.contains(rest)) {
          prefix = candidate;
          stem = rest;
        }
      }
    }
    Irregular irregular = IRREGULARS.get(stem);
    if (irregular == null) {
      return List.copyOf(withEnding(base, "ed"));
    }
    return (participle ? irregular.participle : irregular.past)
        .stream().map(prefix::concat).toList();
  }

  private static Set<String> withEnding(String base, String ending) {
    Set<String> forms = new LinkedHashSet<>();
    boolean ing = ending.equals("ing");
    if (base.endsWith("ie") && ing) {
      forms.add(base.substring(0, base.length() - 2) + "y" + ending);
    } else if (base.endsWith("e") && !KEPT_E.matcher(base).find() && base.length() > 2) {
      forms.add(base.substring(0, base.length() - 1) + ending);
    } else if (base.endsWith("e") && !ing) {
      forms.add(base + "d");
    } else if (CONSONANT_Y.matcher(base).find() && !ing) {
      forms.add(base.substring(0, base.length() - 1) + "i" + ending);
    } else {
      boolean one = ONE_SYLLABLE.matcher(base).matches();
      String doubled = base + base.charAt(base.length() - 1) + ending;
      if (one || DOUBLED.contains(base)) {
        forms.add(HARD_C.matcher(base).find() ? base + "k" + ending : doubled);
      } else {
        forms.add(HARD_C.matcher(base).find() ? base + "k" + ending : base + ending);
        if (VOWEL_L.matcher(base).find()) {
          forms.add(doubled);
        }
      }
    }
    return forms;
  }
}
