package org.isogloss.rules.style.structure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.ItemList;
import org.isogloss.core.text.Inflection;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The question in which form list items begin that begin with a verb. */
final class ItemVerbs implements Observer {

  /** The first word, and “to” before it; at least one more word must follow. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i:(to)\\h+)?(\\p{L}\\p{Ll}*+)\\h+(?![-–—:=])([\\p{L}\\p{N}“‘\"'(\\uFFFC].*)",
          Pattern.DOTALL);

  /** What follows a verb, but hardly ever a noun. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?:the|an?|your|its|their|this|that|these|those|it|all|any|each|every|if|whether|how|what|which|when|where)\\b|\uFFFC");

  private static final Map<String, List<String>> VERBS =
      DataFile.groups(ItemVerbs.class, "list-verbs.txt");

  private static final Set<String> NOUNS =
      words(VERBS.get("nouns")).collect(Collectors.toUnmodifiableSet());

  /** The answers by form, in lower case. */
  private static final Map<String, String> FORMS = forms();

  private static final StyleQuestion QUESTION =
      new StyleQuestion(
          "list-verb-form",
          "Verb forms at the start of list items",
          "List items that begin with a different verb form from the others in their list.",
          "Items",
          EnumSet.of(Zone.LIST_ITEM),
          List.of(
              new StyleAnswer("base", "begin with the base form of a verb"),
              new StyleAnswer("ing", "begin with an -ing form"),
              new StyleAnswer("third", "begin with the third person of a verb"),
              new StyleAnswer("infinitive", "begin with “to” and a verb")),
          new ItemVerbs());

  private ItemVerbs() {}

  static StyleQuestion question() {
    return QUESTION;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    VERBS.values().forEach(lines -> words(lines).forEach(verb -> addForms(verb, forms)));
    return forms;
  }

  private static Stream<String> words(List<String> lines) {
    return lines.stream().flatMap(line -> Stream.of(line.split(" ", -1)));
  }

  private static void addForms(String verb, Map<String, String> forms) {
    Inflection.THIRD_PERSON.forms(verb).forEach(form -> forms.put(form, "third"));
    Inflection.GERUND.forms(verb).forEach(form -> forms.put(form, "ing"));
    forms.put(verb, "base");
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    for (ItemList list : document.outline().lists()) {
      if (list.items().size() < ItemEnds.FEWEST || !ListQuestions.isPlain(document, list)) {
        continue;
      }
      String scope = ListQuestions.scope(document, list);
      for (ItemList.Item item : list.items()) {
        Matcher opening = OPENING.matcher(document.text(item.text()));
        if (opening.matches()) {
          form(opening)
              .ifPresent(
                  form -> {
                    int start = opening.start(form.equals("infinitive") ? 1 : 2);
                    Span span = new Span(start, opening.end(2)).shifted(item.text().start());
                    found.accept(new Observation(span, form, scope, Map.of()));
                  });
        }
      }
    }
  }

  /** The form of an opening; empty if it is not a verb, or may be a noun. */
  private static Optional<String> form(Matcher opening) {
    String word = opening.group(2).toLowerCase(Locale.ROOT);
    String form = FORMS.get(word);
    if (opening.group(1) != null) {
      if (opening.group(3).indexOf(',') >= 0) {
        return Optional.empty(); // a purpose before what to do: "To ring it, pull the rope"
      }
      return Optional.ofNullable(form).filter("base"::equals).map(base -> "infinitive");
    }
    boolean mayBeNoun = "third".equals(form) || ("base".equals(form) && NOUNS.contains(word));
    return mayBeNoun && !OBJECT.matcher(opening.group(3)).lookingAt()
        ? Optional.empty()
        : Optional.ofNullable(form);
  }
}
