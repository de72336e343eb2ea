package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.language.LanguageNames;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermValues;
import org.isogloss.glossary.format.table.Column;

/**
 * Reads the XML that Trados MultiTerm exports: {@code conceptGrp}, {@code languageGrp} and {@code
 * termGrp}, each with fields named by the termbase's owner, {@code <descrip type="Status">}. Fields
 * are recognized by the same names as table columns; the others are kept as properties.
 */
public final class MultiTermReader {

  private static final String LEFT_OUT = "skipped";

  private final SourceText source;
  private final Notes notes;
  private final ConceptIds ids = new ConceptIds();

  public MultiTermReader(SourceText source, Notes notes) {
    this.source = source;
    this.notes = notes;
  }

  public Termbase parse() throws TermbaseException {
    XmlElement root = new XmlReader(source, Set.of("xref")).parse();
    if (!root.name().equals("mtf") && !root.name().equals("conceptGrp")) {
      throw error(root, "unknown element " + root.name(), "mtf, the root of a MultiTerm export");
    }
    List<XmlElement> entries =
        root.name().equals("mtf")
            ? root.children().stream().filter(e -> e.name().equals("conceptGrp")).toList()
            : List.of(root);
    for (XmlElement entry : entries) {
      String id = id(entry);
      if (!id.isEmpty() && !ids.take(id)) {
        throw error(entry, "duplicate id '" + id + "'", "a unique number for each conceptGrp");
      }
    }
    List<Concept> concepts = new ArrayList<>();
    for (XmlElement entry : entries) {
      concept(entry).ifPresent(concepts::add);
    }
    return new Termbase(concepts);
  }

  private static String id(XmlElement entry) {
    return entry.child("concept").map(XmlElement::text).orElse("").strip();
  }

  private Optional<Concept> concept(XmlElement entry) throws TermbaseException {
    Map<String, LanguageSection> sections = new LinkedHashMap<>();
    for (XmlElement child : entry.children()) {
      if (child.name().equals("languageGrp")) {
        section(child)
            .ifPresent(
                found ->
                    sections.merge(
                        found.language().toLowerCase(Locale.ROOT), found, TbxReader::joined));
      }
    }
    if (sections.isEmpty()) {
      note(ReadNote.Kind.TERM_EMPTY, entry, "an entry without terms", "at least one");
      return Optional.empty();
    }
    MultiTermFields fields = fields(entry);
    String given = id(entry);
    LanguageSection first = sections.values().iterator().next();
    return Optional.of(
        new Concept(
            given.isEmpty() ? ids.next(first.terms().get(0).text()) : given,
            fields.take(Column.Kind.SUBJECT),
            fields.take(Column.Kind.DEFINITION),
            fields.take(Column.Kind.NOTE),
            List.copyOf(sections.values()),
            fields.rest()));
  }

  private Optional<LanguageSection> section(XmlElement group) throws TermbaseException {
    Optional<String> tag = group.child("language").flatMap(MultiTermReader::tag);
    if (tag.isEmpty()) {
      String problem = "a languageGrp of an unknown language";
      note(ReadNote.Kind.LANGUAGE_UNKNOWN, group, problem, "<language lang=\"EN\"/>");
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    for (XmlElement child : group.children()) {
      if (child.name().equals("termGrp")) {
        term(child).ifPresent(terms::add);
      }
    }
    if (terms.isEmpty()) {
      note(ReadNote.Kind.TERM_EMPTY, group, "a language without terms", "at least one");
      return Optional.empty();
    }
    MultiTermFields fields = fields(group);
    return Optional.of(
        new LanguageSection(
            tag.get(),
            fields.take(Column.Kind.DEFINITION),
            fields.take(Column.Kind.NOTE),
            terms,
            fields.rest()));
  }

  /** The tag of a language element, which has a code, a name chosen by the owner, or both. */
  private static Optional<String> tag(XmlElement language) {
    for (String key : List.of("lang", "locale")) {
      Optional<String> tag = LanguageNames.knownTag(language.attribute(key));
      if (tag.isPresent()) {
        return tag.map(LanguageNames::usual);
      }
    }
    return LanguageNames.tag(language.attribute("type"))
        .or(() -> LanguageNames.tag(language.attribute("name")));
  }

  private Optional<Term> term(XmlElement group) throws TermbaseException {
    Optional<XmlElement> word = group.child("term");
    String text = word.map(XmlElement::text).orElse("");
    if (text.isBlank()) {
      note(ReadNote.Kind.TERM_EMPTY, word.orElse(group), "empty term", "at least one character");
      return Optional.empty();
    }
    MultiTermFields fields = fields(group);
    String status = fields.take(Column.Kind.STATUS);
    Optional<TermStatus> known = TermValues.status(status);
    if (known.isEmpty() && !status.isEmpty()) {
      notes.add(
          ReadNote.Kind.STATUS_UNKNOWN,
          () -> error(group, "unknown status '" + status + "'", "preferred, admitted, deprecated"),
          "read as admitted");
      fields.keep("Status", status);
    }
    String partOfSpeech = fields.take(Column.Kind.PART_OF_SPEECH);
    Optional<WordClass> part = TermValues.partOfSpeech(partOfSpeech);
    if (part.isEmpty() && !partOfSpeech.isEmpty()) {
      fields.keep("Part of speech", partOfSpeech);
    }
    return Optional.of(
        new Term(
            text,
            known.orElse(TermStatus.ADMITTED),
            part.orElse(partOfSpeech.isEmpty() ? WordClass.UNSPECIFIED : WordClass.OTHER),
            CaseRule.ANY,
            false,
            fields.take(Column.Kind.SOURCE),
            joined(fields.take(Column.Kind.COMMENT), fields.take(Column.Kind.NOTE)),
            List.of(),
            fields.rest()));
  }

  private static String joined(String comment, String note) {
    return comment.isEmpty() || note.isEmpty() ? comment + note : comment + " / " + note;
  }

  private MultiTermFields fields(XmlElement group) throws TermbaseException {
    MultiTermFields fields = new MultiTermFields();
    for (XmlElement child : group.children()) {
      switch (child.name()) {
        case "descripGrp", "transacGrp", "descrip", "transac" -> {
          Property property = TbxReader.property(requireTypes(child));
          fields.add(property);
        }
        default -> {}
      }
    }
    return fields;
  }

  private XmlElement requireTypes(XmlElement element) throws TermbaseException {
    String type = element.attributes().get("type");
    if (type != null && type.isBlank()) {
      throw error(element, "blank type", "the name of a field");
    }
    for (XmlElement child : element.children()) {
      requireTypes(child);
    }
    return element;
  }

  private void note(ReadNote.Kind kind, XmlElement at, String problem, String expected) {
    notes.add(kind, () -> error(at, problem, expected), LEFT_OUT);
  }

  private TermbaseException error(XmlElement at, String problem, String expected) {
    return source.error(at.line(), at.column(), problem, expected);
  }
}
