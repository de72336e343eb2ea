package org.isogloss.glossary.format.xml;

import java.util.List;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;

/** The frame around the entries of a TBX file. */
final class TbxEnvelope {

  private final TermbaseFormat format;
  private final XmlText xml;

  TbxEnvelope(TermbaseFormat format, XmlText xml) {
    this.format = format;
    this.xml = xml;
  }

  void open(List<Property> header, Warnings warnings) {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    boolean martif = format == TermbaseFormat.TBX_V2;
    switch (format) {
      case TBX_V2 -> {
        xml.line("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">");
        xml.open("martif", "type", "TBX", "xml:lang", "en");
      }
      case TBX_DCT ->
          xml.open(
              "tbx",
              "type",
              "TBX-Basic",
              "style",
              "dct",
              "xml:lang",
              "en",
              "xmlns",
              "urn:iso:std:iso:30042:ed-2",
              "xmlns:min",
              "http://www.tbxinfo.net/ns/min",
              "xmlns:basic",
              "http://www.tbxinfo.net/ns/basic");
      default ->
          xml.open(
              "tbx",
              "type",
              format == TermbaseFormat.TBX_CORE ? "TBX-Core" : "TBX-Basic",
              "style",
              "dca",
              "xml:lang",
              "en",
              "xmlns",
              "urn:iso:std:iso:30042:ed-2");
    }
    String element = martif ? "martifHeader" : "tbxHeader";
    xml.open(element);
    xml.open("fileDesc");
    paragraphs("publicationStmt", header);
    header.stream()
        .filter(p -> p.name().equals("titleStmt"))
        .findFirst()
        .ifPresent(
            title -> {
              xml.open("titleStmt");
              xml.leaf("title", title.value());
              xml.close("titleStmt");
            });
    if (header.stream().noneMatch(p -> p.name().equals("sourceDesc"))) {
      paragraphs(
          "sourceDesc", List.of(new Property("sourceDesc", "A glossary kept with Isogloss")));
    }
    paragraphs("sourceDesc", header);
    xml.close("fileDesc");
    xml.close(element);
    xml.open("text");
    xml.open("body");
    for (Property property : header) {
      boolean held =
          TbxHeader.isObject(property)
              || List.of("publicationStmt", "titleStmt", "sourceDesc").contains(property.name());
      warnings.lost(property.name(), held ? "" : property.value(), format);
    }
  }

  private void paragraphs(String element, List<Property> header) {
    List<Property> found = header.stream().filter(p -> p.name().equals(element)).toList();
    if (!found.isEmpty()) {
      xml.open(element);
      found.forEach(p -> xml.leaf("p", p.value()));
      xml.close(element);
    }
  }

  void close(List<Property> header) {
    xml.close("body");
    List<Property> objects = header.stream().filter(TbxHeader::isObject).toList();
    if (!objects.isEmpty()) {
      xml.open("back");
      objects.forEach(this::object);
      xml.close("back");
    }
    xml.close("text");
    xml.close(format == TermbaseFormat.TBX_V2 ? "martif" : "tbx");
  }

  private void object(Property object) {
    boolean martif = format == TermbaseFormat.TBX_V2;
    String section = martif ? "refObjectList" : "refObjectSec";
    xml.open(section, "type", object.details().get(0).value());
    xml.open("refObject", "id", object.value());
    if (object.details().size() > 1) {
      for (Detail detail : object.details().subList(1, object.details().size())) {
        xml.leaf("item", detail.value(), "type", detail.name());
      }
    }
    xml.close("refObject");
    xml.close(section);
  }
}
