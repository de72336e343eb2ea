package org.isogloss.core.document.docx;

import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.office.TextFormat;

/** Reads the properties of runs that decide whether and in which language their text is read. */
final class RunProperties {

  private RunProperties() {}

  /** Returns a format with a property of a run applied; itself for irrelevant properties. */
  static TextFormat applied(TextFormat format, String property, XMLStreamReader element) {
    return switch (property) {
      case "vanish", "specVanish", "webHidden" ->
          new TextFormat(isOn(element), format.unproofed(), format.language());
      case "noProof" -> new TextFormat(format.hidden(), isOn(element), format.language());
      case "lang" -> {
        String tag = DocxXml.attribute(element, "val");
        // Word writes "x-none" where a language was removed.
        boolean said = !tag.isEmpty() && !tag.startsWith("x-");
        yield said ? new TextFormat(format.hidden(), format.unproofed(), tag) : format;
      }
      default -> format;
    };
  }

  /** Whether the property for the vertical position makes superscripts. */
  static boolean isRaised(XMLStreamReader element) {
    return DocxXml.attribute(element, "val").equals("superscript");
  }

  /** Whether a toggle property is on, which is the default value. */
  static boolean isOn(XMLStreamReader element) {
    return switch (DocxXml.attribute(element, "val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
