package org.isogloss.glossary.match;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;

/** The verbs that other verbs make up with the next words: “set about”, “take part”. */
final class VerbPhrases {

  /** The next words by the base of the verb, several joined by an underscore. */
  private static final Map<String, Set<String>> TAILS =
      DataFile.lines(VerbPhrases.class, "verb-phrases.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Set.of(parts[1].split(" ", -1))));

  private VerbPhrases() {}

  /**
   * Whether the verb and what follows it may be another verb.
   *
   * @param verb the folded base
   * @param last its last token
   */
  static boolean continueAt(Tokens tokens, String verb, int last) {
    String after = behind(tokens, last);
    if (after.isEmpty()) {
      return false;
    }
    Set<String> tails = TAILS.getOrDefault(verb, Set.of());
    return ClosedClasses.is(after, "parted")
        || tails.contains(after)
        || tails.contains(after + "_" + behind(tokens, last + 1));
  }

  private static String behind(Tokens tokens, int token) {
    return tokens.gapBefore(token + 1) == Gap.BLANK ? tokens.folded(token + 1) : "";
  }
}
