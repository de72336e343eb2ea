package org.isogloss.cli.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.lint.Finding;

/**
 * The one certain remedy of a finding. Only a termbase makes a remedy certain: somebody has decided
 * there what a thing is called. The majority of a manuscript and the guesses of a grammar checker
 * are arguments for a person to weigh.
 */
public final class CertainEdit {

  /** Rules whose only suggestion is what the termbase lists. */
  private static final Set<String> CERTAIN =
      Set.of("term-casing", "term-deprecated", "term-hyphenation");

  /** Certain where nothing but British or American spelling differs. */
  private static final String UNLISTED = "term-variant-unlisted";

  private static final String SPELLING = "spelling";

  /**
   * Text that means itself in every format: markup inside the place would be lost, and a sign of
   * markup in the new text would come to life.
   */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pd}'’. \\r\\n]+");

  private static final Pattern LINE_BREAK = Pattern.compile(" *(?:\\r\\n|\\r|\\n) *");

  private CertainEdit() {}

  /** The remedy; empty where there is none, or more than one. */
  public static Optional<Edit> of(Finding finding) {
    if (!isCertain(finding) || finding.suggestions().size() != 1) {
      return Optional.empty();
    }
    String wanted = finding.suggestions().get(0);
    boolean same = wanted.equals(finding.text());
    if (same || !isPlain(wanted) || !isPlain(finding.text())) {
      return Optional.empty();
    }
    return wrapped(finding.text(), wanted).map(text -> new Edit(finding.location(), text));
  }

  /** Whether a text, at least one character, means itself in every format of manuscripts. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  private static boolean isCertain(Finding finding) {
    return CERTAIN.contains(finding.ruleId())
        || (finding.ruleId().equals(UNLISTED)
            && !finding.evidence().isEmpty()
            && finding.evidence().stream().allMatch(reason -> reason.kind().equals(SPELLING)));
  }

  /** The new text with the line break of the old one, so that no other line changes its length. */
  private static Optional<String> wrapped(String old, String wanted) {
    Matcher matcher = LINE_BREAK.matcher(old);
    if (!matcher.find()) {
      return Optional.of(wanted);
    }
    String lineBreak = matcher.group();
    int words = old.substring(0, matcher.start()).split(" ", -1).length;
    if (matcher.find()) {
      return Optional.empty();
    }
    List<String> parts = List.of(wanted.split(" ", -1));
    int before = Math.min(words, parts.size() - 1);
    return before == 0
        ? Optional.empty()
        : Optional.of(
            String.join(" ", parts.subList(0, before))
                + lineBreak
                + String.join(" ", parts.subList(before, parts.size())));
  }
}
