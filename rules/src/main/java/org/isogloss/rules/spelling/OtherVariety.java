package org.isogloss.rules.spelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.Spellings;

/**
 * The words of a manuscript that follow another variety of English than it does: one decision, and
 * so one finding with all of them.
 *
 * @param variety the variety of the manuscript
 * @param origin where it comes from
 * @param agreeing how many places only this variety spells as they are
 */
record OtherVariety(String variety, Origin origin, int agreeing) {

  /** Where the variety of a manuscript comes from. */
  enum Origin {
    SETTINGS,
    DOCUMENT,
    WORDS
  }

  /** The part of the rule that reports them. */
  static final String PART = "OTHER_VARIETY";

  /** A manuscript follows a variety if so many times more places do than follow another one. */
  private static final int CLEARLY = 4;

  private static final int MOST_NAMED = 6;

  /** In a message, what the words should follow. */
  private static final Pattern RULE = Pattern.compile("not spelled (as in [^:]+): ");

  /** Capitals that explain an acronym, or a name: ACKnowledgement, LaTeXColour. */
  private static final Pattern MIXED_CASE =
      Pattern.compile("\\p{Ll}.*\\p{Lu}|\\p{Lu}\\p{Lu}.*\\p{Ll}");

  /**
   * The variety that most words follow.
   *
   * @param counts all words in lower case, with their counts
   * @param set the variety in the settings, if any
   * @param declared the variety that a document declares, if any
   * @param usual the variety if none of them says anything
   */
  static OtherVariety of(
      Map<String, Integer> counts, Optional<String> set, Optional<String> declared, String usual) {
    WrittenVariety written = new WrittenVariety();
    counts.forEach(written::add);
    String variety = set.or(() -> declared).or(written::variety).orElse(usual);
    Origin chosen = declared.isPresent() ? Origin.DOCUMENT : Origin.WORDS;
    return new OtherVariety(
        variety, set.isPresent() ? Origin.SETTINGS : chosen, written.places(variety));
  }

  /**
   * The finding; empty if there are no such words.
   *
   * @param unknown the words that are in no dictionary of the variety
   * @param counts all words in lower case; a word whose other spelling occurs, too, is left to the
   *     rule that compares terms
   */
  Optional<Hit> hit(List<Unknown> unknown, Map<String, Integer> counts) {
    List<Unknown> foreign =
        unknown.stream()
            .filter(word -> !MIXED_CASE.matcher(word.form()).find())
            .filter(word -> Spellings.isForeignTo(word.key(), variety))
            .filter(word -> Spellings.others(word.key()).stream().noneMatch(counts::containsKey))
            .toList();
    if (foreign.isEmpty()) {
      return Optional.empty();
    }
    List<Grounds.Form> forms =
        foreign.stream().map(word -> new Grounds.Form(word.form(), word.count())).toList();
    List<Grounds.Occurrence<Place>> places =
        foreign.stream()
            .flatMap(
                word ->
                    word.uses().stream().map(u -> new Grounds.Occurrence<>(u.place(), word.form())))
            .toList();
    return Optional.of(
        Hit.at(foreign.get(0).first(), message(rule(), forms))
            .by(PART)
            .with(confidence(places.size()))
            .with(Grounds.ofConcept(forms, places, List.of()).separate()));
  }

  /** Returns a finding whose message counts only the places that are left. */
  static Hit restated(Hit left, Hit whole) {
    Set<Place> places =
        left.apart().stream().map(Hit::place).collect(Collectors.toUnmodifiableSet());
    List<Grounds.Occurrence<Place>> there =
        whole.grounds().occurrences().stream().filter(o -> places.contains(o.place())).toList();
    Matcher rule = RULE.matcher(whole.message());
    return rule.find()
        ? left.saying(message(rule.group(1), whole.grounds().keeping(there, List.of()).forms()))
        : left;
  }

  /** What the words should follow, and why. */
  private String rule() {
    String reason =
        switch (origin) {
          case SETTINGS -> "is set";
          case DOCUMENT -> "a document declares";
          case WORDS -> follow();
        };
    return "as in %s, which %s".formatted(variety, reason);
  }

  private static String message(String rule, List<Grounds.Form> forms) {
    String named =
        forms.stream()
            .limit(MOST_NAMED)
            .map(form -> "“%s” (%d)".formatted(form.text(), form.count()))
            .collect(Collectors.joining(", "));
    String more =
        forms.size() > MOST_NAMED ? " and %d more".formatted(forms.size() - MOST_NAMED) : "";
    return "%s not spelled %s: %s%s; use one variety."
        .formatted(forms.size() == 1 ? "One word is" : "Some words are", rule, named, more);
  }

  /** How many places follow the variety, or why it counts where none does. */
  private String follow() {
    return switch (agreeing) {
      case 0 -> "is the usual variety";
      case 1 -> "one other place follows";
      default -> "%d other places follow".formatted(agreeing);
    };
  }

  private Confidence confidence(int places) {
    if (origin != Origin.WORDS) {
      return Confidence.HIGH;
    }
    return agreeing >= CLEARLY * places ? Confidence.MEDIUM : Confidence.LOW;
  }
}
