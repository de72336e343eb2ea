package org.isogloss.glossary.match;

import java.util.Set;
import org.isogloss.core.data.DataFile;

/**
 * Forms of verbs that are prepositions or conjunctions, too. The verb is certain only where another
 * word shows it: “the keeper is including it”, “by including it”, but “all, including the oldest”.
 */
final class VerbPrepositions {

  private static final Set<String> FORMS =
      Set.copyOf(DataFile.lines(VerbPrepositions.class, "verb-prepositions.txt"));

  private VerbPrepositions() {}

  /** Whether a form of a verb may be a preposition or a conjunction where it stands. */
  static boolean mayBeAt(Tokens tokens, int token) {
    String form = tokens.folded(token);
    return FORMS.contains(form) && !isVerb(tokens, token, form);
  }

  private static boolean isVerb(Tokens tokens, int token, String form) {
    String before = tokens.folded(VerbReading.beforeAdverbs(tokens, token));
    if (form.endsWith("ing")) {
      return ClosedClasses.is(before, "be")
          || ClosedClasses.isPreposition(before)
          || ClosedClasses.is(before, "subordinator");
    }
    if (form.endsWith("s")) {
      return !before.equals("as");
    }
    String after = tokens.gapBefore(token + 1) == Gap.BLANK ? tokens.folded(token + 1) : "";
    return ClosedClasses.is(before, "be")
        || ClosedClasses.is(before, "have")
        || ClosedClasses.is(before, "subject")
        || ClosedClasses.is(before, "relative")
        || ClosedClasses.is(before, "determiner")
        || (token > 0 && tokens.isPossessive(token - 1))
        || after.isEmpty()
        || ClosedClasses.isPreposition(after);
  }
}
