package org.isogloss.rules.style.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about how names are written. */
public final class NameQuestions {

  private static final StyleQuestion PARENTHESES =
      new StyleQuestion(
          "function-parentheses",
          "Parentheses after function names",
          "Functions that are named with parentheses in some places and without them in others.",
          "Functions are named",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("parentheses", "with parentheses (“getName()”)"),
              new StyleAnswer("plain", "without parentheses (“getName”)")),
          NameQuestions::parentheses);

  private NameQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(PARENTHESES);
  }

  /**
   * A name is a function's if the document writes it with parentheses at least once. An ordinary
   * word may also be a command or an event.
   */
  private static void parentheses(StyleDocument document, Consumer<Observation> found) {
    List<CodeNames.CodeName> names = CodeNames.of(document);
    Set<String> functions =
        names.stream()
            .filter(CodeNames.CodeName::called)
            .map(CodeNames.CodeName::name)
            .filter(CodeNames::isUnmistakable)
            .collect(Collectors.toSet());
    for (CodeNames.CodeName name : names) {
      if (functions.contains(name.name())
          && RuleInfo.PROSE.contains(document.document().blockAt(name.span().start()).zone())) {
        found.accept(
            new Observation(
                name.span(),
                name.called() ? "parentheses" : "plain",
                Map.of("parentheses", name.name() + "()", "plain", name.name())));
      }
    }
  }
}
