package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;

/** A decision of house style that a manuscript makes again and again, and should make one way. */
public final class StyleQuestion {

  /** The setting that leaves the answer to the manuscript. */
  public static final String AUTO = "auto";

  private final RuleInfo info;
  private final String subject;
  private final List<StyleAnswer> answers;
  private final Observer observer;
  private final RuleOption<String> form;
  private final Majority majority;

  /**
   * @param id names the problem, in lower-case kebab
   * @param name a short title
   * @param summary one line: what is found
   * @param subject begins a message that the label of an answer completes: {@code Percentages are
   *     written}
   * @param zones the zones that are looked at
   * @param answers the possible answers, at least two
   * @param observer reads the answers
   * @throws IllegalArgumentException if the table of majorities has no line for it
   */
  public StyleQuestion(
      String id,
      String name,
      String summary,
      String subject,
      Set<Zone> zones,
      List<StyleAnswer> answers,
      Observer observer) {
    this.subject = Objects.requireNonNull(subject, "subject");
    this.answers = List.copyOf(answers);
    this.observer = Objects.requireNonNull(observer, "observer");
    if (answers.size() < 2) {
      throw new IllegalArgumentException("a question needs two answers or more: " + id);
    }
    this.majority = Majority.of(id);
    this.form =
        new RuleOption<>(
            "form",
            new OptionType.Choice(choices(answers)),
            AUTO,
            answers.get(0).id(),
            "The form to keep to; auto for the one that the manuscript mostly uses.");
    this.info = new RuleInfo(id, name, Severity.INFO, summary, zones).with(form).about(Topic.STYLE);
  }

  private static List<String> choices(List<StyleAnswer> answers) {
    List<String> choices = new ArrayList<>();
    choices.add(AUTO);
    answers.forEach(answer -> choices.add(answer.id()));
    return choices;
  }

  /** The metadata of its rule. */
  public RuleInfo info() {
    return info;
  }

  /** Begins a message that the label of an answer completes. */
  public String subject() {
    return subject;
  }

  public List<StyleAnswer> answers() {
    return answers;
  }

  /** The option that sets the answer. */
  public RuleOption<String> form() {
    return form;
  }

  Observer observer() {
    return observer;
  }

  Majority majority() {
    return majority;
  }

  /**
   * The answer with an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  StyleAnswer answer(String id) {
    return answers.stream()
        .filter(answer -> answer.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no answer %s, expected %s"
                        .formatted(
                            this,
                            id,
                            answers.stream()
                                .map(StyleAnswer::id)
                                .collect(Collectors.joining(", ")))));
  }

  @Override
  public String toString() {
    return info.id();
  }
}
