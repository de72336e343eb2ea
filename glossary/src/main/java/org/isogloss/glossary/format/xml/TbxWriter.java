package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.TermValues;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/** Writes TBX version 2 (MARTIF) and version 3 in both styles. */
public final class TbxWriter {

  /** The data category of the status of a term. */
  static final String STATUS = "administrativeStatus";

  private final TermbaseFormat format;
  private final Warnings warnings;
  private final boolean martif;
  private XmlText xml;

  public TbxWriter(TermbaseFormat format, Warnings warnings) {
    this.format = format;
    this.warnings = warnings;
    this.martif = format == TermbaseFormat.TBX_V2;
    this.xml = new XmlText(warnings, XmlLayout.NEW);
  }

  /** The whole file. */
  public String render(Termbase termbase) {
    xml = new XmlText(warnings, XmlLayout.NEW);
    TbxEnvelope envelope = new TbxEnvelope(format, xml);
    List<Property> header = format == TermbaseFormat.TBX_CORE ? List.of() : termbase.properties();
    envelope.open(header, warnings);
    termbase.concepts().forEach(this::concept);
    envelope.close(header);
    return xml.toString();
  }

  /** One entry of a file. */
  String entry(Concept concept, XmlLayout layout) {
    return part(layout, () -> concept(concept));
  }

  /** One language of an entry. */
  String section(LanguageSection section, XmlLayout layout) {
    return part(layout, () -> section(section));
  }

  /** One term of a language. */
  String term(Term term, XmlLayout layout) {
    return part(layout, () -> term(term));
  }

  /** The status of a term. */
  String status(TermStatus status, XmlLayout layout) {
    return part(layout, () -> status(status));
  }

  private String part(XmlLayout layout, Runnable writing) {
    xml = new XmlText(warnings, layout);
    writing.run();
    return xml.toString();
  }

  private void concept(Concept concept) {
    String element = martif ? "termEntry" : "conceptEntry";
    String id = xmlId(concept.id());
    xml.open(element, "id", id);
    field("subjectField", concept.subject(), List.of());
    definition(concept.definition(), concept.properties());
    if (!id.equals(concept.id())) {
      field("entryIdentifier", concept.id(), List.of());
    }
    note(concept.note());
    properties(concept.properties(), "descrip");
    concept.languages().forEach(this::section);
    xml.close(element);
  }

  /** An id that XML allows: an NCName. The original one is kept beside it. */
  private static String xmlId(String id) {
    return id.matches("[\\p{L}_][\\p{L}\\p{N}._-]*") ? id : "c-" + toHex(id);
  }

  private static String toHex(String id) {
    StringBuilder hex = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              if (c < 128 && Character.isLetterOrDigit(c)) {
                hex.appendCodePoint(c);
              } else {
                hex.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return hex.toString();
  }

  private void section(LanguageSection section) {
    String element = martif ? "langSet" : "langSec";
    xml.open(element, "xml:lang", section.language());
    definition(section.definition(), section.properties());
    note(section.note());
    properties(section.properties(), "descrip");
    section.terms().forEach(this::term);
    xml.close(element);
  }

  private void term(Term term) {
    String element = martif ? "tig" : "termSec";
    xml.open(element);
    xml.leaf("term", term.text());
    if (term.partOfSpeech() != WordClass.UNSPECIFIED) {
      field("partOfSpeech", TbxCategories.value(term.partOfSpeech()), List.of());
    }
    boolean own = term.properties().stream().anyMatch(property -> saysStatus(property, term));
    if (!own && term.status() != TermStatus.ADMITTED) {
      status(term.status());
    }
    // The notes on a term come before all its other information.
    List<Property> later = new ArrayList<>();
    for (Property property : term.properties()) {
      if (property.name().equals(STATUS) && !saysStatus(property, term)) {
        continue;
      }
      String carrier = TbxCategories.of(property.name(), "termNote").element();
      if (carrier.equals("termNote") && !property.name().equals("note")) {
        field(property.name(), property.value(), property.details());
      } else {
        later.add(property);
      }
    }
    field("source", term.source(), List.of());
    note(term.comment());
    properties(later, "termNote");
    xml.close(element);
    warn(term);
  }

  private void status(TermStatus status) {
    field(STATUS, TbxCategories.value(status, STATUS), List.of());
  }

  /** Whether a property is the status of a term in the words of its file. */
  private static boolean saysStatus(Property property, Term term) {
    return property.name().equals(STATUS)
        && TermValues.status(property.value()).orElse(TermStatus.ADMITTED) == term.status();
  }

  /** Names what TBX cannot express about a term. */
  void warn(Term term) {
    warnings.lost("case rule", term.caseSensitive() ? "sensitive" : "", format);
    warnings.lost("exact form", term.exactForm() ? "true" : "", format);
    warnings.lost("except", String.join("", term.except()), format);
  }

  /** A term with all that TBX can express about it. */
  static Term storable(Term term) {
    return new Term(
        term.text(),
        term.status(),
        term.partOfSpeech(),
        CaseRule.ANY,
        false,
        term.source(),
        term.comment(),
        List.of(),
        term.properties());
  }

  private void definition(String definition, List<Property> properties) {
    List<Detail> details =
        properties.stream()
            .filter(p -> p.name().equals("definition") && p.value().isEmpty())
            .findFirst()
            .map(Property::details)
            .orElse(List.of());
    field("definition", definition, details);
  }

  private void note(String note) {
    if (!note.isEmpty()) {
      xml.leaf("note", note);
    }
  }

  private void properties(List<Property> properties, String otherwise) {
    for (Property property : properties) {
      if (property.name().equals("note")) {
        note(property.value());
      } else if (!property.value().isEmpty()) {
        write(property, TbxCategories.of(property.name(), otherwise));
      }
    }
  }

  private void field(String name, String value, List<Detail> details) {
    if (!value.isEmpty()) {
      write(new Property(name, value, details), TbxCategories.of(name, "termNote"));
    }
  }

  private void write(Property property, TbxCategories.Category category) {
    boolean nameless = format == TermbaseFormat.TBX_DCT && !isElementName(property.name());
    if (format == TermbaseFormat.TBX_CORE || nameless) {
      warnings.lost(property.name(), property.value(), format);
      return;
    }
    List<Detail> details = property.details();
    String target = "";
    if (!details.isEmpty() && details.get(0).name().equals("target")) {
      target = details.get(0).value();
      details = details.subList(1, details.size());
    }
    boolean grouped = !details.isEmpty() || category.element().equals("transac");
    String group = group(category.element());
    if (grouped && group.isEmpty()) {
      warnings.add("details of " + property.name(), "cannot be stored in " + format.label());
      grouped = false;
    }
    if (grouped) {
      xml.open(group);
    }
    leaf(property.name(), property.value(), category, target);
    for (int i = 0; grouped && i < details.size(); i++) {
      Detail detail = details.get(i);
      boolean pointed = i + 1 < details.size() && details.get(i + 1).name().equals("target");
      detail(detail, pointed ? details.get(i + 1).value() : "", category);
      i += pointed ? 1 : 0;
    }
    if (grouped) {
      xml.close(group);
    }
  }

  /** In the DCT style the name of a data category is an element name. */
  private static boolean isElementName(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9._-]*");
  }

  private static String group(String element) {
    return switch (element) {
      case "descrip", "admin", "termNote", "transac" -> element + "Grp";
      default -> "";
    };
  }

  private void detail(Detail detail, String target, TbxCategories.Category owner) {
    if (format == TermbaseFormat.TBX_DCT && !isElementName(detail.name())) {
      warnings.lost(detail.name(), detail.value(), format);
      return;
    }
    if (detail.name().equals("date") || detail.name().equals("note")) {
      xml.leaf(detail.name(), detail.value());
      return;
    }
    String otherwise = owner.element().equals("transac") ? "transacNote" : "admin";
    leaf(detail.name(), detail.value(), TbxCategories.of(detail.name(), otherwise), target);
  }

  private void leaf(String name, String value, TbxCategories.Category category, String target) {
    if (format == TermbaseFormat.TBX_DCT) {
      xml.leaf(category.prefix() + ":" + name, value, "target", target);
    } else {
      xml.leaf(category.element(), value, "type", name, "target", target);
    }
  }
}
