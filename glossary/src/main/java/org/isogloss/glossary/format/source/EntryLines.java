package org.isogloss.glossary.format.source;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;

/** The lines of a file that holds an entry a line. */
public final class EntryLines {

  private EntryLines() {}

  /**
   * The old text with the entries of another termbase: blank lines, comments and entries that did
   * not change stay, new ones come last.
   *
   * @param before what the old text holds, a concept for each line that is an entry
   * @param lines the lines of a concept, each with a line break at its end
   */
  public static String revise(
      String old,
      Predicate<String> isEntry,
      Termbase before,
      Termbase changed,
      Function<Concept, String> lines) {
    Map<String, Concept> left = new LinkedHashMap<>();
    changed.concepts().forEach(concept -> left.put(concept.id(), concept));
    Iterator<Concept> known = before.concepts().iterator();
    StringBuilder out = new StringBuilder();
    for (String line : old.lines().toList()) {
      if (!isEntry.test(line)) {
        out.append(line).append('\n');
        continue;
      }
      Concept was = known.next();
      Concept is = left.remove(was.id());
      if (was.equals(is)) {
        out.append(line).append('\n');
      } else if (is != null) {
        out.append(lines.apply(is));
      }
    }
    left.values().forEach(concept -> out.append(lines.apply(concept)));
    return out.toString();
  }
}
