package org.isogloss.glossary.format.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;

/** A termbase as the mappings, lists and texts of its YAML file. */
final class YamlTree {

  private YamlTree() {}

  static Map<String, Object> of(Termbase termbase) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("version", "1");
    properties(top, termbase.properties());
    List<Object> concepts = new ArrayList<>();
    termbase.concepts().forEach(concept -> concepts.add(of(concept)));
    top.put("concepts", concepts);
    return top;
  }

  static Map<String, Object> of(Concept concept) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", concept.id());
    text(fields, "subject", concept.subject());
    text(fields, "definition", concept.definition());
    text(fields, "note", concept.note());
    List<LanguageSection> rest = concept.languages();
    LanguageSection first = rest.get(0);
    if (first.language().equals(LanguageSection.ENGLISH) && first.isPlain()) {
      fields.put("terms", terms(first, true));
      rest = rest.subList(1, rest.size());
    }
    if (!rest.isEmpty()) {
      Map<String, Object> languages = new LinkedHashMap<>();
      rest.forEach(section -> languages.put(section.language(), section(section)));
      fields.put("languages", languages);
    }
    properties(fields, concept.properties());
    return fields;
  }

  private static Object section(LanguageSection section) {
    if (section.isPlain()) {
      return terms(section, section.isEnglish());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    text(fields, "definition", section.definition());
    text(fields, "note", section.note());
    fields.put("terms", terms(section, section.isEnglish()));
    properties(fields, section.properties());
    return fields;
  }

  /** The terms; outside English a preferred term without other fields is its bare text. */
  private static List<Object> terms(LanguageSection section, boolean inFull) {
    List<Object> terms = new ArrayList<>();
    for (Term term : section.terms()) {
      boolean bare = !inFull && term.equals(new Term(term.text(), TermStatus.PREFERRED));
      terms.add(bare ? term.text() : of(term));
    }
    return terms;
  }

  private static Map<String, Object> of(Term term) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", term.text());
    fields.put("status", term.status().label());
    if (term.partOfSpeech() != WordClass.UNSPECIFIED) {
      fields.put("part-of-speech", term.partOfSpeech().label());
    }
    if (term.caseRule() != CaseRule.ANY) {
      fields.put("case", term.caseRule().label());
    }
    if (term.exactForm()) {
      fields.put("exact-form", "true");
    }
    text(fields, "source", term.source());
    text(fields, "comment", term.comment());
    if (!term.except().isEmpty()) {
      fields.put("except", new ArrayList<Object>(term.except()));
    }
    properties(fields, term.properties());
    return fields;
  }

  private static void properties(Map<String, Object> fields, List<Property> properties) {
    if (!properties.isEmpty()) {
      fields.put("properties", PropertyNodes.of(properties));
    }
  }

  /** A mapping whose keys may repeat. */
  record Pairs(List<Map.Entry<String, String>> pairs) {}

  private static void text(Map<String, Object> fields, String key, String value) {
    if (!value.isEmpty()) {
      fields.put(key, value);
    }
  }
}
