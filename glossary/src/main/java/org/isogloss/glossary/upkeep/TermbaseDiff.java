package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;

/** What changed between two termbases, by concept and field. */
public final class TermbaseDiff {

  /**
   * A change.
   *
   * @param concept the id of the concept
   * @param field what changed in it; empty if the whole concept is new or deleted
   * @param before its value in the first termbase; empty if it had none
   * @param after its value in the second; empty if it has none
   */
  public record Change(String concept, String field, String before, String after) {}

  private TermbaseDiff() {}

  /** The changes from one termbase to another, in the order of the concepts. */
  public static List<Change> between(Termbase first, Termbase second) {
    Map<String, Concept> old = byId(first);
    Map<String, Concept> young = byId(second);
    Set<String> ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(young.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Concept before = old.get(id);
      Concept after = young.get(id);
      if (before == null || after == null) {
        changes.add(new Change(id, "", name(before), name(after)));
      } else {
        compare(id, ConceptFields.of(before), ConceptFields.of(after), changes);
      }
    }
    return changes;
  }

  private static void compare(
      String id, Map<String, String> before, Map<String, String> after, List<Change> changes) {
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    for (String field : fields) {
      String one = before.getOrDefault(field, "");
      String other = after.getOrDefault(field, "");
      if (!Objects.equals(one, other)) {
        changes.add(new Change(id, field, one, other));
      }
    }
  }

  private static String name(Concept concept) {
    if (concept == null) {
      return "";
    }
    return concept
        .replacement()
        .or(() -> concept.languages().get(0).terms().stream().findFirst())
        .orElseThrow()
        .text();
  }

  static Map<String, Concept> byId(Termbase termbase) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    termbase.concepts().forEach(concept -> byId.put(concept.id(), concept));
    return byId;
  }
}
