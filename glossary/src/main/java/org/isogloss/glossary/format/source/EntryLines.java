package org.isogloss.glossary.format.source;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Termbase;

/** The lines of a file with one entry per line. */
public final class EntryLines {

  private EntryLines() {}

  /**
   * Returns the old text with the entries of another termbase: blank lines, comments and unchanged
   * entries are kept, new ones come last.
   *
   * @param before the content of the old text, a concept for each entry line
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
