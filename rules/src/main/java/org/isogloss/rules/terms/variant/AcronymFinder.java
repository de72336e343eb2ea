package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.candidate.TermForm;

/**
 * Pairs an abbreviation with its long form: where the text defines it in parentheses, by the
 * algorithm of A. Schwartz and M. Hearst (A simple algorithm for identifying abbreviation
 * definitions in biomedical text, 2003), or where its letters are the initials of the words.
 */
final class AcronymFinder {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,7}");
  private static final Pattern WORDS = Pattern.compile("[\\s-‐‑]+");

  /** Word beginnings that an abbreviation counts as separate words. */
  private static final Pattern COMBINING_FORM =
      Pattern.compile(
          "\\b("
              + String.join("|", DataFile.lines(AcronymFinder.class, "combining-forms.txt"))
              + ")(?=\\p{L}{3})");

  /** Fewer letters would match the initials of too many phrases. */
  private static final int SHORTEST_UNDEFINED = 3;

  private final BracketedDefinitions definitions;
  private final Map<String, List<TermForm>> byInitials = new HashMap<>();
  private final Map<TermForm, Integer> order = new HashMap<>();

  private AcronymFinder(List<TermForm> phrases, BracketedDefinitions definitions) {
    this.definitions = definitions;
    for (TermForm phrase : phrases) {
      order.put(phrase, order.size());
      String words = phrase.key().toLowerCase(Locale.ROOT);
      Stream.of(initials(words), initials(withParts(words)))
          .distinct()
          .forEach(i -> byInitials.computeIfAbsent(i, key -> new ArrayList<>()).add(phrase));
    }
  }

  static void find(
      List<TermForm> forms, Map<DocumentId, AnalyzedDocument> documents, PairTable table) {
    List<TermForm> phrases =
        forms.stream()
            .filter(form -> form.isNominal() && WORDS.matcher(form.key()).find())
            .toList();
    List<TermForm> acronyms =
        forms.stream().filter(form -> ACRONYM.matcher(form.key()).matches()).toList();
    AcronymFinder finder =
        new AcronymFinder(phrases, new BracketedDefinitions(acronyms, phrases, documents));
    for (TermForm acronym : acronyms) {
      finder.phrases(acronym).forEach(phrase -> finder.compare(acronym, phrase, table));
    }
  }

  /** The phrases that an acronym may stand for, in order. */
  private List<TermForm> phrases(TermForm acronym) {
    String letters = acronym.key().toLowerCase(Locale.ROOT);
    return Stream.concat(
            byInitials.getOrDefault(letters, List.of()).stream(),
            definitions.phrases(acronym).stream())
        .distinct()
        .sorted(Comparator.comparing(order::get))
        .toList();
  }

  private void compare(TermForm acronym, TermForm phrase, PairTable table) {
    String letters = acronym.key().toLowerCase(Locale.ROOT);
    String words = phrase.key().toLowerCase(Locale.ROOT);
    boolean inside = Arrays.asList(WORDS.split(words, -1)).contains(letters);
    if (inside || !mayStandFor(letters, words)) {
      return;
    }
    Place definition = definitions.place(acronym, phrase);
    if (definition != null) {
      table.add(
          acronym,
          phrase,
          new Evidence(
              EvidenceKind.ACRONYM,
              EvidenceKind.ACRONYM.weight(),
              "the text defines one as an abbreviation of the other",
              List.of(definition)));
    } else if (letters.length() >= SHORTEST_UNDEFINED
        && phrase.count() > 1
        && isMadeOf(letters, words)) {
      table.add(
          acronym,
          phrase,
          Evidence.of(EvidenceKind.ACRONYM, "one consists of the initials of the other"));
    }
  }

  /** Whether the letters occur in the words in order, the first one at the beginning. */
  private static boolean mayStandFor(String letters, String words) {
    int count = WORDS.split(words, -1).length;
    if (count > Math.min(letters.length() + 5, letters.length() * 2)) {
      return false;
    }
    int at = words.length() - 1;
    for (int i = letters.length() - 1; i >= 0; i--) {
      while (at >= 0 && (words.charAt(at) != letters.charAt(i) || (i == 0 && at > 0))) {
        at--;
      }
      if (at < 0) {
        return false;
      }
      at--;
    }
    return true;
  }

  /**
   * Whether the letters are the initials of the words, and of the parts of "multilayer" and the
   * like.
   */
  private static boolean isMadeOf(String letters, String words) {
    return WORDS.split(words, -1).length > 1
        && (initials(words).equals(letters) || initials(withParts(words)).equals(letters));
  }

  /** The words, each with a space after beginnings such as "multi". */
  private static String withParts(String words) {
    return COMBINING_FORM.matcher(words).replaceAll("$1 ");
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(words, -1)) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }
}
