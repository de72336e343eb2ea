package org.isogloss.core.document.docx;

import javax.xml.stream.XMLStreamReader;

/**
 * What is said of a run's text, directly or by a style; null where nothing is said.
 *
 * @param hidden whether it is not shown
 * @param unproofed whether it is not to be proofed
 * @param language the tag of its language
 */
record RunFormat(Boolean hidden, Boolean unproofed, String language) {

  static final RunFormat NONE = new RunFormat(null, null, null);

  /** This format, and what it leaves unsaid from another. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        hidden == null ? base.hidden : hidden,
        unproofed == null ? base.unproofed : unproofed,
        language == null ? base.language : language);
  }

  /**
   * This format with what a property of a run says; itself for a property that says no such thing.
   */
  RunFormat with(String property, XMLStreamReader element) {
    return switch (property) {
      case "vanish", "specVanish", "webHidden" -> new RunFormat(isOn(element), unproofed, language);
      case "noProof" -> new RunFormat(hidden, isOn(element), language);
      case "lang" -> {
        String tag = DocxXml.attribute(element, "val");
        // Word writes "x-none" where a language was taken away.
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

  /** Whether a property that is on or off is on: it need not say so. */
  static boolean isOn(XMLStreamReader element) {
    return switch (DocxXml.attribute(element, "val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
