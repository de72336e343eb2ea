package org.isogloss.glossary.format.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;

/** What a format could not hold: each kind of loss once, with its count. */
public final class Warnings {

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> losses = new LinkedHashSet<>();

  /** A field and why it is lost, such as {@code definition}, {@code cannot be stored in OmegaT}. */
  public void add(String field, String why) {
    counts.merge(field + " " + why, 1, Integer::sum);
  }

  /** Adds the field as lost if it has a value. */
  public void lost(String field, String value, TermbaseFormat format) {
    if (!value.isEmpty()) {
      String why = "cannot be stored in " + format.label();
      losses.add(field + " " + why);
      add(field, why);
    }
  }

  /** What a format of bare terms cannot express about a term. */
  public void lostFields(Term term, TermbaseFormat format) {
    lost("part of speech", term.partOfSpeech().label(), format);
    lost("exact form", term.exactForm() ? "true" : "", format);
    lost("source", term.source(), format);
    lost("except", String.join("", term.except()), format);
    term.properties().forEach(p -> lost(p.name(), p.value(), format));
  }

  /** What a format of bare terms cannot express about a language. */
  public void lostFields(LanguageSection section, TermbaseFormat format) {
    lost("definition of a language", section.definition(), format);
    lost("note of a language", section.note(), format);
    section.properties().forEach(p -> lost(p.name(), p.value(), format));
  }

  /** The fields with a value that is not in the file. */
  public List<String> losses() {
    return List.copyOf(losses);
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((text, count) -> lines.add(count == 1 ? text : text + " (" + count + " times)"));
    return lines;
  }
}
