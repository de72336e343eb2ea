package org.isogloss.engine.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.core.rule.Grounds;

/**
 * What a reader decided about a finding, and as much of the finding as the file contains.
 *
 * @param place where it is in the file of decisions: {@code list.xlsx:12:1}
 * @param verdict the decision
 * @param note a note of the reader; empty if there is none
 * @param preferred the form that the reader prefers; empty if there is none
 * @param finding what was decided about
 */
public record Decision(
    String place, Verdict verdict, String note, String preferred, Subject finding) {

  public Decision {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(preferred, "preferred");
    Objects.requireNonNull(finding, "finding");
  }

  /**
   * A finding as a file of decisions has it. A text that the file does not have is empty.
   *
   * @param fingerprint what identifies it
   * @param rule the rule, with its part after a {@code /}
   * @param files the manuscript files that its places are in
   * @param text the text in question
   * @param message its message
   * @param suggestion the best replacement
   * @param forms its competing forms
   * @param places the number of its places, at least 1; {@link Identity.Listed#ANY} if the file
   *     does not have it
   * @param context the words next to its text; empty if the file does not have them
   */
  public record Subject(
      String fingerprint,
      String rule,
      List<String> files,
      String text,
      String message,
      String suggestion,
      List<Grounds.Form> forms,
      int places,
      Optional<Finding.Context> context) {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    public Subject {
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(rule, "rule");
      files = List.copyOf(files);
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(suggestion, "suggestion");
      forms = List.copyOf(forms);
      Objects.requireNonNull(context, "context");
    }

    /** Whether a text is a fingerprint as reports have it. */
    static boolean isFingerprint(String text) {
      return FINGERPRINT.matcher(text).matches();
    }

    /**
     * What identifies the finding in other versions of the manuscript: everything, if the file
     * still has it unchanged, as the fingerprint proves; or else only the fingerprint.
     */
    public Identity identity() {
      return complete()
          .filter(identity -> identity.fingerprint().equals(fingerprint))
          .orElseGet(() -> new Identity.Listed(rule, fingerprint, places));
    }

    private Optional<Identity> complete() {
      if (forms.isEmpty()) {
        return context.map(words -> Identity.of(rule, text, words));
      }
      SortedMap<String, Integer> counts = new TreeMap<>();
      forms.forEach(form -> counts.merge(form.text(), Math.max(1, form.count()), Integer::sum));
      return Optional.of(new Identity.Concept(rule, counts));
    }
  }
}
