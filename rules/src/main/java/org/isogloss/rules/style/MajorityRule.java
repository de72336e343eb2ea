package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * Finds where a manuscript deviates from its own answer to a question of style, or from the one
 * that is set. All deviations in a part of the manuscript are one finding, because they are one
 * decision.
 */
public final class MajorityRule implements ManuscriptRule {

  private static final Pattern VERB = Pattern.compile("(?:are|begin|end|have) ");

  /** More places of the majority prove nothing more. */
  private static final int MOST_EXAMPLES = 3;

  /** More lists that deviate alike are one finding. */
  private static final int MOST_LISTS = 3;

  private final StyleQuestion question;
  private final String form;
  private final StyleAnalysis analysis;

  /**
   * @param question what is asked
   * @param form the setting: {@link StyleQuestion#AUTO} or the id of an answer
   * @param analysis prepares documents
   */
  public MajorityRule(StyleQuestion question, String form, StyleAnalysis analysis) {
    this.question = question;
    this.form = form;
    this.analysis = analysis;
  }

  @Override
  public RuleInfo info() {
    return question.info();
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Map<Deviation, List<Tally>> deviating = new LinkedHashMap<>();
    for (Tally tally : analysis.decision(question, form, manuscript).tallies()) {
      tally
          .preferred(form)
          .filter(preferred -> tally.count(preferred) < tally.places().size())
          .map(preferred -> new Deviation(preferred, Set.copyOf(others(tally, preferred))))
          .ifPresent(
              deviation -> deviating.computeIfAbsent(deviation, d -> new ArrayList<>()).add(tally));
    }
    List<Hit> hits = new ArrayList<>();
    deviating.forEach(
        (deviation, parts) -> {
          if (question.majority().scope() == Majority.Scope.LIST && parts.size() > MOST_LISTS) {
            hits.add(hit(Tally.joined("of several lists", parts), parts, deviation.preferred()));
          } else {
            parts.forEach(part -> hits.add(hit(part, List.of(part), deviation.preferred())));
          }
        });
    return hits;
  }

  /** What a part keeps to, and what it has besides. */
  private record Deviation(StyleAnswer preferred, Set<StyleAnswer> others) {}

  private static List<StyleAnswer> others(Tally tally, StyleAnswer preferred) {
    return tally.others(Optional.of(preferred));
  }

  /**
   * The finding of some places.
   *
   * @param parts those of the places that are decided one by one
   */
  private Hit hit(Tally tally, List<Tally> parts, StyleAnswer preferred) {
    List<StyleAnswer> others = others(tally, preferred);
    List<Tally.Found> places = deviations(tally, preferred);
    Tally.Found first = places.get(0);
    Hit hit =
        Hit.at(first.place(), message(tally, preferred, others))
            .with(grounds(tally, preferred, others, places))
            .with(isSet() ? Confidence.HIGH : question.majority().confidence());
    String rewritten = first.rewritten().get(preferred.id());
    if (rewritten != null) {
      hit = hit.suggesting(List.of(rewritten), Applicability.UNSAFE);
    }
    List<Fix.Edit<Place>> edits =
        parts.stream().flatMap(part -> editsOfAll(part, preferred).stream()).toList();
    return hit.with(
        edits.isEmpty() ? Optional.empty() : Optional.of(new Fix<>(Applicability.UNSAFE, edits)));
  }

  private static List<Tally.Found> deviations(Tally tally, StyleAnswer preferred) {
    return tally.places().stream().filter(found -> !found.answer().equals(preferred)).toList();
  }

  /** Half a decision is worse than none, so a part is rewritten in all places or in none. */
  private static List<Fix.Edit<Place>> editsOfAll(Tally part, StyleAnswer preferred) {
    List<Fix.Edit<Place>> edits = new ArrayList<>();
    for (Tally.Found found : deviations(part, preferred)) {
      String text = found.rewritten().get(preferred.id());
      if (text == null) {
        return List.of();
      }
      edits.add(new Fix.Edit<>(found.place(), text));
    }
    return edits;
  }

  private boolean isSet() {
    return !form.equals(StyleQuestion.AUTO);
  }

  private String message(Tally tally, StyleAnswer preferred, List<StyleAnswer> others) {
    String where = tally.scope().isEmpty() ? "" : " " + tally.scope();
    List<StyleAnswer> named = new ArrayList<>(others);
    named.add(preferred);
    ShownAnswers shown = new ShownAnswers(tally, named);
    StyleAnswer first = isSet() ? others.get(0) : preferred;
    String deviations =
        others.stream()
            .map(answer -> after(first, answer, shown) + " in " + counted(tally.count(answer)))
            .collect(Collectors.joining(" and "));
    if (isSet()) {
      return "%s%s %s, not %s as the settings require."
          .formatted(question.subject(), where, deviations, after(first, preferred, shown));
    }
    return "%s%s %s in %s, but %s."
        .formatted(
            question.subject(),
            where,
            shown.label(preferred),
            counted(tally.count(preferred)),
            deviations);
  }

  /** The label of an answer after another one, whose verb need not be repeated. */
  private static String after(StyleAnswer first, StyleAnswer answer, ShownAnswers shown) {
    Matcher verb = VERB.matcher(first.label());
    String label = shown.label(answer);
    return !answer.equals(first) && verb.lookingAt() && label.startsWith(verb.group())
        ? label.substring(verb.end())
        : label;
  }

  private static String counted(int places) {
    return places == 1 ? "1 place" : String.format(Locale.ROOT, "%,d places", places);
  }

  private Grounds<Place> grounds(
      Tally tally, StyleAnswer preferred, List<StyleAnswer> others, List<Tally.Found> places) {
    List<Grounds.Form> forms = new ArrayList<>();
    List<Grounds.Evidence<Place>> evidence = new ArrayList<>();
    if (tally.count(preferred) > 0) {
      forms.add(Grounds.Form.described(preferred.label(), tally.count(preferred)));
    }
    if (!isSet()) {
      evidence.add(
          new Grounds.Evidence<>(
              "majority",
              String.format(
                  Locale.ROOT,
                  "%,d of %,d places agree",
                  tally.count(preferred),
                  tally.places().size()),
              tally.places().stream()
                  .filter(found -> found.answer().equals(preferred))
                  .limit(MOST_EXAMPLES)
                  .map(Tally.Found::place)
                  .toList()));
    }
    others.forEach(
        answer -> forms.add(Grounds.Form.described(answer.label(), tally.count(answer))));
    List<Grounds.Occurrence<Place>> occurrences =
        places.stream()
            .map(found -> new Grounds.Occurrence<>(found.place(), found.answer().label()))
            .toList();
    return Grounds.ofConcept(forms, occurrences, evidence);
  }
}
