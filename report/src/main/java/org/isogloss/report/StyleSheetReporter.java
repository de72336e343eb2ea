package org.isogloss.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Place;
import org.isogloss.report.json.JsonText;
import org.isogloss.report.place.PlaceList;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.summary.SummaryView;
import org.isogloss.report.text.DisplayWidth;
import org.isogloss.report.text.SafeText;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDecision;
import org.isogloss.rules.style.StyleQuestion;
import org.isogloss.rules.style.Tally;

/** Writes the style sheet of manuscripts: each question, its answer, the counts, the exceptions. */
public final class StyleSheetReporter {

  /** The fewest columns in which places can be read. */
  private static final int LEAST_ROOM = 30;

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final PlaceNames names;
  private final List<List<StyleDecision>> manuscripts;

  /**
   * @param documents all documents
   * @param manuscripts the decisions of each manuscript
   */
  public StyleSheetReporter(List<Document> documents, List<List<StyleDecision>> manuscripts) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.names = new PlaceNames(documents);
    this.manuscripts = List.copyOf(manuscripts);
  }

  /**
   * For people: a paragraph per question.
   *
   * @param width of a line, in columns
   */
  public String text(int width) {
    StringBuilder out = new StringBuilder();
    for (List<StyleDecision> decisions : manuscripts) {
      List<StyleDecision> answered =
          decisions.stream().filter(decision -> !decision.tallies().isEmpty()).toList();
      if (manuscripts.size() > 1 && !answered.isEmpty()) {
        out.append(SafeText.line(answered.get(0).documents().get(0).path())).append("\n\n");
      }
      answered.forEach(decision -> paragraph(decision, width, out));
    }
    return out.length() == 0 ? "nothing that house style decides\n" : out.toString();
  }

  private void paragraph(StyleDecision decision, int width, StringBuilder out) {
    out.append(decision.question().info().name())
        .append("  (")
        .append(decision.question().info().id())
        .append(")\n");
    // The only file of a manuscript needs no name.
    Optional<DocumentId> file =
        Optional.of(decision.documents().get(0)).filter(d -> decision.documents().size() == 1);
    PlaceList places = new PlaceList(file, names);
    for (Tally tally : decision.tallies()) {
      Optional<StyleAnswer> preferred = tally.preferred(decision.form());
      String scope = tally.scope().isEmpty() ? "" : tally.scope() + ": ";
      if (preferred.isEmpty()) {
        out.append("  ").append(scope).append("undecided\n");
      } else {
        out.append("  %s%s%s".formatted(scope, label(preferred.get()), set(decision)))
            .append(", " + share(tally.count(preferred.get()), tally.places().size()) + "\n");
      }
      for (StyleAnswer other : tally.others(preferred)) {
        String head = "    %s (%s)".formatted(label(other), grouped(tally.count(other)));
        int room = Math.max(LEAST_ROOM, width - DisplayWidth.of(head) - 2);
        String where = places.within(locations(tally, other), room);
        out.append(SafeText.line(head + "  " + where)).append('\n');
      }
    }
    out.append('\n');
  }

  /** The name of an answer; without the comma that some have before what follows in a message. */
  private static String label(StyleAnswer answer) {
    String label = answer.label();
    return label.endsWith(",") ? label.substring(0, label.length() - 1) : label;
  }

  private static String share(int count, int places) {
    return grouped(count) + " of " + SummaryView.counted(places, "place");
  }

  private static String grouped(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String set(StyleDecision decision) {
    return decision.form().equals(StyleQuestion.AUTO) ? "" : " (set)";
  }

  private List<Location> locations(Tally tally, StyleAnswer answer) {
    return tally.places().stream()
        .filter(found -> found.answer().equals(answer))
        .map(found -> location(found.place()))
        .toList();
  }

  private Location location(Place place) {
    return documents.get(place.document()).location(place.span());
  }

  /** For programs: all questions with all answers; only the places of exceptions are listed. */
  public String json(String version) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", 1);
    root.putObject("tool").put("name", "isogloss").put("version", version);
    ArrayNode list = root.putArray("manuscripts");
    for (List<StyleDecision> decisions : manuscripts) {
      ObjectNode manuscript = list.addObject();
      ArrayNode questions = manuscript.putArray("questions");
      ArrayNode paths = manuscript.putArray("documents");
      decisions.get(0).documents().forEach(id -> paths.add(id.path()));
      for (StyleDecision decision : decisions) {
        decision.tallies().forEach(tally -> questions.add(question(decision, tally)));
      }
    }
    return JsonText.of(root);
  }

  private ObjectNode question(StyleDecision decision, Tally tally) {
    Optional<StyleAnswer> preferred = tally.preferred(decision.form());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rule", decision.question().info().id());
    node.put("scope", tally.scope());
    node.put("set", !decision.form().equals(StyleQuestion.AUTO));
    node.put("answer", preferred.map(StyleAnswer::id).orElse(null));
    ArrayNode forms = node.putArray("forms");
    for (StyleAnswer answer : decision.question().answers()) {
      if (tally.count(answer) > 0) {
        ObjectNode form = forms.addObject().put("id", answer.id()).put("label", label(answer));
        form.put("count", tally.count(answer));
        if (!preferred.equals(Optional.of(answer))) {
          ArrayNode places = form.putArray("locations");
          locations(tally, answer).forEach(place -> places.add(JsonText.location(place)));
        }
      }
    }
    return node;
  }

  /**
   * A section for a settings file that sets the forms that manuscripts use in running text, or
   * throughout. Where manuscripts have decided differently, or other parts of them have another
   * form, nothing is set, for a setting governs all parts.
   */
  public String yaml() {
    Map<String, List<Decided>> decided = new LinkedHashMap<>();
    for (List<StyleDecision> decisions : manuscripts) {
      for (StyleDecision decision : decisions) {
        decided(decision)
            .ifPresent(
                one ->
                    decided
                        .computeIfAbsent(decision.question().info().id(), id -> new ArrayList<>())
                        .add(one));
      }
    }
    if (decided.isEmpty()) {
      return "# The manuscript has not decided any question of house style.\n";
    }
    StringBuilder differing = new StringBuilder();
    StringBuilder settings = new StringBuilder();
    decided.forEach(
        (rule, each) -> {
          Set<String> exceptions = new LinkedHashSet<>();
          each.forEach(one -> exceptions.addAll(one.exceptions()));
          if (each.stream().map(Decided::answer).distinct().count() > 1) {
            differing.append("# %s: the manuscripts differ\n".formatted(rule));
          } else if (!exceptions.isEmpty()) {
            differing.append(
                "# %s: %s, but not %s\n"
                    .formatted(rule, each.get(0).answer().id(), String.join(" and ", exceptions)));
          } else {
            settings.append(setting(rule, each));
          }
        });
    return differing + (settings.isEmpty() ? "" : "rules:\n" + settings);
  }

  /**
   * What one manuscript has decided.
   *
   * @param answer the answer
   * @param count how many places have it
   * @param places of how many
   * @param exceptions the parts that have another form, as they are called
   */
  private record Decided(StyleAnswer answer, int count, int places, List<String> exceptions) {}

  private static Optional<Decided> decided(StyleDecision decision) {
    return decision.tallies().stream()
        .filter(tally -> tally.scope().isEmpty())
        .flatMap(
            tally ->
                tally.preferred(decision.form()).stream()
                    .map(
                        answer ->
                            new Decided(
                                answer,
                                tally.count(answer),
                                tally.places().size(),
                                exceptions(decision, answer))))
        .findFirst();
  }

  /** The parts in which a setting would report what is usual there. */
  private static List<String> exceptions(StyleDecision decision, StyleAnswer answer) {
    return decision.tallies().stream()
        .filter(tally -> tally.count(answer) < tally.places().size())
        .filter(tally -> !tally.preferred(decision.form()).equals(Optional.of(answer)))
        .map(tally -> tally.scope().isEmpty() ? "everywhere" : tally.scope())
        .distinct()
        .toList();
  }

  private static String setting(String rule, List<Decided> each) {
    StyleAnswer answer = each.get(0).answer();
    int count = each.stream().mapToInt(Decided::count).sum();
    int places = each.stream().mapToInt(Decided::places).sum();
    return "  %s:\n    form: %s # %s: %s\n"
        .formatted(rule, answer.id(), label(answer), share(count, places));
  }
}
