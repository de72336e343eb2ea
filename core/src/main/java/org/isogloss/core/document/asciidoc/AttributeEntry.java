package org.isogloss.core.document.asciidoc;

import java.util.regex.Matcher;
import org.isogloss.core.document.assembly.Patterns;

/** The lines that set an attribute. */
final class AttributeEntry {

  private final AsciiDocAttributes attributes;
  private final Patterns patterns;

  /** The attribute whose value continues; null if none does. */
  private String name;

  private StringBuilder value = new StringBuilder();

  AttributeEntry(AsciiDocAttributes attributes, Patterns patterns) {
    this.attributes = attributes;
    this.patterns = patterns;
  }

  /** Whether the next line continues a value. */
  boolean isOpen() {
    return name != null;
  }

  /** Processes a line that may set an attribute; returns whether it does. */
  boolean begins(String line) {
    Matcher entry = patterns.named("attribute-entry").get(0).matcher(line);
    if (!entry.matches()) {
      return false;
    }
    name = entry.group(1);
    value = new StringBuilder();
    goesOn(entry.group(2) == null ? "" : entry.group(2).strip());
    return true;
  }

  /** Processes the next line of a value; a space and a backslash at its end announce another. */
  void goesOn(String line) {
    boolean more = line.endsWith(" \\") || line.endsWith(" +") || line.equals("\\");
    String part = more ? line.substring(0, line.length() - 1).strip() : line;
    part = part.endsWith(" +") ? part.substring(0, part.length() - 2) : part;
    value.append(value.length() == 0 ? "" : " ").append(part);
    if (!more) {
      attributes.set(name, AsciiDocText.plain(value.toString(), patterns, attributes).strip());
      name = null;
    }
  }
}
