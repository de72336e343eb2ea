package org.isogloss.rules.terms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.EvidenceKind;
import org.isogloss.rules.terms.variant.FormPair;

/** What speaks against two forms being one concept, although the evidence is strong. */
final class TermDoubts {

  /** A word of fewer letters is a symbol of a formula or an abbreviation. */
  private static final int SHORTEST_WORD = 3;

  /** What separates the words of a form. */
  static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}]+");

  /** Capitals that continue in lower case explain an abbreviation, or are a name in code. */
  private static final Pattern CAPITALS_INSIDE = Pattern.compile("\\p{Lu}{2,}\\p{Ll}{2,}");

  /** An apostrophe that belongs to no word is a quotation mark. */
  private static final Pattern QUOTE = Pattern.compile("(?:^|\\s)['’]|[^s]['’](?:\\s|$)");

  /** The ending of one who acts. */
  private static final Pattern AGENT = Pattern.compile("(?:er|or)s?$");

  private TermDoubts() {}

  /** Whether something speaks against a pair. */
  static boolean about(FormPair pair, Set<EvidenceKind> kinds) {
    List<String> words = words(pair).toList();
    if (words.stream().allMatch(word -> word.length() < SHORTEST_WORD)) {
      return true;
    }
    if (kinds.contains(EvidenceKind.CASE)) {
      // The pronoun and the organization: who, WHO.
      return words.stream().allMatch(FunctionWords::contains)
          || words.stream().anyMatch(word -> CAPITALS_INSIDE.matcher(word).find());
    }
    if (kinds.contains(EvidenceKind.QUOTE)) {
      return QUOTE.matcher(pair.one().key()).find() || QUOTE.matcher(pair.other().key()).find();
    }
    return kinds.contains(EvidenceKind.DERIVATION) && namesAgent(pair);
  }

  private static Stream<String> words(FormPair pair) {
    return Stream.of(pair.one(), pair.other())
        .map(TermForm::key)
        .flatMap(key -> Stream.of(WORDS.split(key, -1)));
  }

  /** Whether the two differ in an act and the one who acts, such as control and controller. */
  private static boolean namesAgent(FormPair pair) {
    String[] one = WORDS.split(pair.one().key().toLowerCase(Locale.ROOT), -1);
    String[] other = WORDS.split(pair.other().key().toLowerCase(Locale.ROOT), -1);
    for (int i = 0; one.length == other.length && i < one.length; i++) {
      if (isAgent(one[i], other[i]) || isAgent(other[i], one[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is another one with the ending of one who acts: parse, parser. */
  private static boolean isAgent(String word, String act) {
    String root = AGENT.matcher(word).replaceFirst("");
    String base = act.replaceFirst("s$", "").replaceFirst("e$", "");
    return root.length() >= SHORTEST_WORD
        && root.length() < word.length()
        && (root.equals(base)
            || (base.length() > 1 && root.equals(base + base.charAt(base.length() - 1))));
  }
}
