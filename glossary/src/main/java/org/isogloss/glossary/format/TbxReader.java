package org.isogloss.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;

/** Reads TBX version 2 (MARTIF) and version 3 in both styles. */
final class TbxReader {

  private final SourceText source;
  private final ConceptIds ids = new ConceptIds();

  TbxReader(SourceText source) {
    this.source = source;
  }

  Termbase parse() throws TermbaseException {
    XmlElement root = new XmlReader(source).parse();
    if (!root.name().equals("tbx") && !root.name().equals("martif")) {
      throw error(root, "unknown element " + root.name(), "a tbx or martif element");
    }
    XmlElement text =
        root.child("text").orElseThrow(() -> error(root, "no element text", "text and body"));
    XmlElement body =
        text.child("body").orElseThrow(() -> error(text, "no element body", "a body of entries"));
    List<Concept> concepts = new ArrayList<>();
    for (XmlElement entry : body.children()) {
      if (!entry.name().equals("conceptEntry") && !entry.name().equals("termEntry")) {
        throw error(entry, "unknown element " + entry.name(), "conceptEntry or termEntry");
      }
      // All ids that are given are taken before the first is made.
      String given = givenId(entry, fields(entry));
      if (!given.isEmpty() && !ids.take(given)) {
        throw error(entry, "duplicate id '" + given + "'", "an id of its own for each entry");
      }
    }
    for (XmlElement entry : body.children()) {
      concepts.add(concept(entry));
    }
    return new Termbase(concepts, TbxHeader.properties(root, text));
  }

  private static boolean isLanguage(XmlElement element) {
    return element.name().equals("langSec") || element.name().equals("langSet");
  }

  /** What an entry says beside its languages. */
  private static TbxFields fields(XmlElement entry) {
    TbxFields fields = new TbxFields();
    entry.children().stream().filter(child -> !isLanguage(child)).forEach(fields::add);
    return fields;
  }

  /** The id that an entry has, of which one in its fields is taken from them; empty if none. */
  private static String givenId(XmlElement entry, TbxFields fields) {
    String id = fields.take("entryIdentifier");
    return id.isEmpty() ? entry.attribute("id") : id;
  }

  private Concept concept(XmlElement entry) throws TermbaseException {
    TbxFields fields = fields(entry);
    Map<String, LanguageSection> sections = new LinkedHashMap<>();
    for (XmlElement child : entry.children()) {
      if (isLanguage(child)) {
        LanguageSection section = section(child);
        String tag = section.language();
        if (sections.put(tag, section) != null) {
          throw error(child, "duplicate language '" + tag + "'", "one section for each language");
        }
      }
    }
    if (sections.isEmpty()) {
      throw error(entry, "an entry without terms", "at least one langSec");
    }
    LanguageSection first = sections.values().iterator().next();
    String given = givenId(entry, fields);
    String id = given.isEmpty() ? ids.next(first.terms().get(0).text()) : given;
    return new Concept(
        id,
        fields.take("subjectField"),
        fields.take("definition"),
        fields.take("note"),
        List.copyOf(sections.values()),
        fields.rest());
  }

  private LanguageSection section(XmlElement element) throws TermbaseException {
    String tag = element.attribute("xml:lang");
    if (!LanguageSection.isTag(tag)) {
      throw error(element, "unknown language '" + tag + "'", "xml:lang such as en");
    }
    TbxFields fields = new TbxFields();
    List<Term> terms = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "termSec", "tig" -> terms.add(term(child, child));
        case "ntig" ->
            terms.add(
                term(
                    child,
                    child
                        .child("termGrp")
                        .orElseThrow(() -> error(child, "no termGrp", "a termGrp"))));
        default -> fields.add(child);
      }
    }
    if (terms.isEmpty()) {
      throw error(element, "a language without terms", "at least one term");
    }
    return new LanguageSection(
        tag, fields.take("definition"), fields.take("note"), terms, fields.rest());
  }

  /**
   * @param section the termSec, tig or ntig
   * @param group what holds the term and its notes: the same, or the termGrp inside it
   */
  private Term term(XmlElement section, XmlElement group) throws TermbaseException {
    XmlElement word =
        group.child("term").orElseThrow(() -> error(section, "no term", "a term element"));
    if (word.text().isBlank()) {
      throw error(word, "empty term", "at least one character");
    }
    TbxFields fields = new TbxFields();
    for (XmlElement part : group == section ? List.of(section) : List.of(group, section)) {
      for (XmlElement child : part.children()) {
        if (child != word && child != group) {
          fields.add(child);
        }
      }
    }
    List<Property> kept = new ArrayList<>();
    TermStatus status = TermStatus.ADMITTED;
    String partOfSpeech = fields.take("partOfSpeech");
    String value = fields.take("administrativeStatus");
    if (value.isEmpty()) {
      value = fields.take("normativeAuthorization");
    }
    if (!value.isEmpty()) {
      String found = value;
      status =
          TbxCategories.status(value)
              .orElseThrow(
                  () ->
                      error(
                          section,
                          "unknown status '" + found + "'",
                          "preferredTerm-, admittedTerm-, deprecatedTerm- or"
                              + " supersededTerm-admn-sts"));
      if (!TbxCategories.value(status).equals(value)) {
        kept.add(new Property("administrativeStatus", value, List.of()));
      }
    }
    String sourceText = fields.take("source");
    String comment = fields.take("note");
    kept.addAll(fields.rest());
    return new Term(
        word.text(),
        status,
        partOfSpeech.isEmpty()
            ? PartOfSpeech.UNSPECIFIED
            : TbxCategories.partOfSpeech(partOfSpeech),
        CaseRule.ANY,
        false,
        sourceText,
        comment,
        List.of(),
        kept);
  }

  private TermbaseException error(XmlElement at, String problem, String expected) {
    return source.error(at.line(), at.column(), problem, expected);
  }

  /** What an element says of the one around it, in either style. */
  static Property property(XmlElement element) {
    if (element.name().endsWith("Grp") && !element.children().isEmpty()) {
      Property main = property(element.children().get(0));
      List<Detail> details = new ArrayList<>(main.details());
      for (XmlElement child : element.children().subList(1, element.children().size())) {
        Property detail = property(child);
        details.add(new Detail(detail.name(), detail.value()));
        details.addAll(detail.details());
      }
      return new Property(main.name(), main.value(), details);
    }
    String type = element.attribute("type");
    List<Detail> details = new ArrayList<>();
    if (!element.attribute("target").isEmpty()) {
      details.add(new Detail("target", element.attribute("target")));
    }
    return new Property(type.isEmpty() ? element.name() : type, element.text().strip(), details);
  }
}
