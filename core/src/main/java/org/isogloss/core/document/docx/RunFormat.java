package org.isogloss.core.document.docx;

import javax.xml.stream.XMLStreamReader;

/**
 * The formatting of a run's text, direct or by a style; null where unspecified.
 *
 * @param hidden whether it is not shown
 * @param unproofed whether it is excluded from proofing
 * @param language the tag of its language
 */
record RunFormat(Boolean hidden, Boolean unproofed, String language) {

  static final RunFormat NONE = new RunFormat(null, null, null);

  /** Returns this format, completed from another where unspecified. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        hidden == null ? base.hidden : hidden,
        unproofed == null ? base.unproofed : unproofed,
        language == null ? base.language : language);
  }

  /** Returns this format with a property of a run applied; itself for irrelevant properties. */
  RunFormat with(String property, XMLStreamReader element) {
    return switch (property) {
      case "vanish", "specVanish", "webHidden" -> new RunFormat(isOn(element), unproofed, language);
      case "noProof" -> new RunFormat(hidden, isOn(element), language);
      case "lang" -> {
        String tag = DocxXml.attribute(element, "val");
        // Word writes "x-none" where a language was removed.
        boolean said = !tag.isEmpty() && !tag.startsWith("x-");
        yield said ? new RunFormat(hidden, unproofed, tag) : this;
      }
      default -> this;
    };
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  boolean isUnproofed() {
    return Boolean.TRUE.equals(unproofed);
  }

  /** Whether a toggle property is on, which is the default value. */
  static boolean isOn(XMLStreamReader element) {
    return switch (DocxXml.attribute(element, "val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
