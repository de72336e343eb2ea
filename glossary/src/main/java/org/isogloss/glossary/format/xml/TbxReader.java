package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermValues;

/** Reads TBX version 2 (MARTIF) and version 3 in both styles. */
public final class TbxReader {

  /** The data categories that give the status of a term, the first one first. */
  private static final List<String> STATUSES = List.of(TbxWriter.STATUS, "normativeAuthorization");

  private static final String LEFT_OUT = "skipped";

  private final SourceText source;
  private final ConceptIds ids = new ConceptIds();

  /** The elements of the concepts by their ids, in the order of the file. */
  private final Map<String, XmlElement> entries = new LinkedHashMap<>();

  private final Notes notes;

  public TbxReader(SourceText source, Notes notes) {
    this.source = source;
    this.notes = notes;
  }

  public Termbase parse() throws TermbaseException {
    return parse(new XmlReader(source).parse());
  }

  /** Reads a file whose elements are known. */
  Termbase parse(XmlElement root) throws TermbaseException {
    if (!root.name().equals("tbx") && !root.name().equals("martif")) {
      throw error(root, "unknown element " + root.name(), "a tbx or martif element");
    }
    XmlElement text =
        root.child("text").orElseThrow(() -> error(root, "no element text", "text and body"));
    XmlElement body =
        text.child("body").orElseThrow(() -> error(text, "no element body", "a body of entries"));
    refuseBlankTypes(root);
    List<Concept> concepts = new ArrayList<>();
    for (XmlElement entry : body.children()) {
      if (!entry.name().equals("conceptEntry") && !entry.name().equals("termEntry")) {
        throw error(entry, "unknown element " + entry.name(), "conceptEntry or termEntry");
      }
      // All given ids are reserved before the first is generated.
      String given = givenId(entry, fields(entry));
      if (!given.isEmpty() && !ids.take(given)) {
        throw error(entry, "duplicate id '" + given + "'", "a unique id for each entry");
      }
    }
    for (XmlElement entry : body.children()) {
      concept(entry)
          .ifPresent(
              concept -> {
                concepts.add(concept);
                entries.put(concept.id(), entry);
              });
    }
    return new Termbase(concepts, TbxHeader.properties(root, text));
  }

  /** The elements of the concepts that were read, by their ids. */
  Map<String, XmlElement> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** A data category without a name is ignored. */
  private void refuseBlankTypes(XmlElement element) throws TermbaseException {
    String type = element.attributes().get("type");
    if (type != null && type.isBlank()) {
      throw error(element, "blank type", "the name of a data category");
    }
    for (XmlElement child : element.children()) {
      refuseBlankTypes(child);
    }
  }

  static boolean isLanguage(XmlElement element) {
    return element.name().equals("langSec") || element.name().equals("langSet");
  }

  /** The information of an entry besides its languages. */
  private static TbxFields fields(XmlElement entry) {
    TbxFields fields = new TbxFields();
    entry.children().stream().filter(child -> !isLanguage(child)).forEach(fields::add);
    return fields;
  }

  /** The id of an entry, removed from its fields if it is there; empty if there is none. */
  private static String givenId(XmlElement entry, TbxFields fields) {
    String id = fields.take("entryIdentifier").strip();
    return id.isEmpty() ? entry.attribute("id").strip() : id;
  }

  private Optional<Concept> concept(XmlElement entry) throws TermbaseException {
    TbxFields fields = fields(entry);
    Map<String, LanguageSection> sections = new LinkedHashMap<>();
    for (XmlElement child : entry.children()) {
      if (isLanguage(child)) {
        section(child)
            .ifPresent(
                section ->
                    sections.merge(
                        section.language().toLowerCase(Locale.ROOT), section, TbxReader::joined));
      }
    }
    if (sections.isEmpty()) {
      note(ReadNote.Kind.TERM_EMPTY, entry, "an entry without terms", "at least one", LEFT_OUT);
      return Optional.empty();
    }
    LanguageSection first = sections.values().iterator().next();
    String given = givenId(entry, fields);
    String id = given.isEmpty() ? ids.next(first.terms().get(0).text()) : given;
    return Optional.of(
        new Concept(
            id,
            fields.take("subjectField"),
            fields.take("definition"),
            fields.take("note"),
            List.copyOf(sections.values()),
            fields.rest()));
  }

  /** Merges sections of the same language: some programs write one for each term. */
  static LanguageSection joined(LanguageSection first, LanguageSection second) {
    List<Term> terms = new ArrayList<>(first.terms());
    terms.addAll(second.terms());
    List<Property> properties = new ArrayList<>(first.properties());
    properties.addAll(second.properties());
    return new LanguageSection(
        first.language(),
        joined(first.definition(), second.definition()),
        joined(first.note(), second.note()),
        terms,
        properties);
  }

  private static String joined(String first, String second) {
    boolean more = !second.isEmpty() && !second.equals(first);
    return first.isEmpty() ? second : more ? first + " / " + second : first;
  }

  /** The tag of the language of an element, as far as it has one. */
  static String tag(XmlElement element) {
    return element.attribute("xml:lang").strip().replace('_', '-');
  }

  private Optional<LanguageSection> section(XmlElement element) throws TermbaseException {
    String tag = tag(element);
    if (!LanguageSection.isTag(tag)) {
      String problem = "unknown language '" + tag + "'";
      note(ReadNote.Kind.LANGUAGE_UNKNOWN, element, problem, "xml:lang such as en", LEFT_OUT);
      return Optional.empty();
    }
    TbxFields fields = new TbxFields();
    List<Term> terms = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "termSec", "tig" -> term(child, child).ifPresent(terms::add);
        case "ntig" -> {
          Optional<XmlElement> group = child.child("termGrp");
          term(child, group.orElseThrow(() -> error(child, "no termGrp", "a termGrp")))
              .ifPresent(terms::add);
        }
        default -> fields.add(child);
      }
    }
    if (terms.isEmpty()) {
      note(ReadNote.Kind.TERM_EMPTY, element, "a language without terms", "at least one", LEFT_OUT);
      return Optional.empty();
    }
    return Optional.of(
        new LanguageSection(
            tag, fields.take("definition"), fields.take("note"), terms, fields.rest()));
  }

  /** The elements of the terms of a language that can be read, in order. */
  static List<XmlElement> termElements(XmlElement language) {
    return language.children().stream()
        .filter(
            child ->
                switch (child.name()) {
                  case "termSec", "tig" -> hasTerm(child);
                  case "ntig" -> child.child("termGrp").filter(TbxReader::hasTerm).isPresent();
                  default -> false;
                })
        .toList();
  }

  /** The element with the term itself. */
  static XmlElement word(XmlElement termElement) {
    XmlElement group = termElement.child("termGrp").orElse(termElement);
    return group.child("term").orElseThrow();
  }

  /** The element with the status of a term, if it has one. */
  static Optional<XmlElement> statusElement(XmlElement termElement) {
    for (String name : STATUSES) {
      Optional<XmlElement> found = leaf(name, termElement);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<XmlElement> leaf(String name, XmlElement element) {
    if (element.children().isEmpty() && property(element).name().equals(name)) {
      return Optional.of(element);
    }
    return element.children().stream().flatMap(child -> leaf(name, child).stream()).findFirst();
  }

  private static boolean hasTerm(XmlElement group) {
    return group.child("term").filter(word -> !word.text().isBlank()).isPresent();
  }

  /**
   * @param section the termSec, tig or ntig
   * @param group the element that contains the term and its notes: the same, or the termGrp inside
   *     it
   */
  private Optional<Term> term(XmlElement section, XmlElement group) throws TermbaseException {
    XmlElement word =
        group.child("term").orElseThrow(() -> error(section, "no term", "a term element"));
    if (word.text().isBlank()) {
      note(ReadNote.Kind.TERM_EMPTY, word, "empty term", "at least one character", LEFT_OUT);
      return Optional.empty();
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
    WordClass partOfSpeech = partOfSpeech(section, fields.take("partOfSpeech"), kept);
    String value = fields.take(STATUSES.get(0));
    if (value.isEmpty()) {
      value = fields.take(STATUSES.get(1));
    }
    TermStatus status = status(section, value);
    if (!value.isEmpty() && !TermValues.plain(value).equals(status.label())) {
      kept.add(new Property(TbxWriter.STATUS, value));
    }
    String sourceText = fields.take("source");
    String comment = fields.take("note");
    kept.addAll(fields.rest());
    return Optional.of(
        new Term(
            word.text(),
            status,
            partOfSpeech,
            CaseRule.ANY,
            false,
            sourceText,
            comment,
            List.of(),
            kept));
  }

  /** Without a status a term may be used but is not preferred. */
  private TermStatus status(XmlElement section, String value) {
    Optional<TermStatus> status = TermValues.status(value);
    if (status.isEmpty() && !value.isEmpty()) {
      note(
          ReadNote.Kind.STATUS_UNKNOWN,
          section,
          "unknown status '" + value + "'",
          "a status such as preferred, admitted or deprecated",
          "read as admitted");
    }
    return status.orElse(TermStatus.ADMITTED);
  }

  private WordClass partOfSpeech(XmlElement section, String value, List<Property> kept) {
    if (value.isEmpty()) {
      return WordClass.UNSPECIFIED;
    }
    Optional<WordClass> known = TermValues.partOfSpeech(value);
    if (known.isEmpty()) {
      kept.add(new Property("wordClass", value));
      note(
          ReadNote.Kind.PART_OF_SPEECH_UNKNOWN,
          section,
          "unknown part of speech '" + value + "'",
          "a part of speech such as noun or verb",
          "read as other");
    }
    return known.orElse(WordClass.OTHER);
  }

  private void note(
      ReadNote.Kind kind, XmlElement at, String problem, String expected, String outcome) {
    notes.add(kind, () -> error(at, problem, expected), outcome);
  }

  private TermbaseException error(XmlElement at, String problem, String expected) {
    return source.error(at.line(), at.column(), problem, expected);
  }

  /** The information of an element about its parent, in either style. */
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
