package org.isogloss.core.document.bilingual;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.xml.XmlElement;

/**
 * The units of an XLIFF file, of either version. Text that must not be translated is skipped, and
 * so are suggestions, skeletons, and everything of other vocabularies except states.
 */
final class XliffUnits extends UnitsHandler {

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:";

  private static final Set<String> SKIPPED =
      Set.of(
          "alt-trans",
          "bin-unit",
          "header",
          "skeleton",
          "originalData",
          "context-group",
          "count-group",
          "prop-group");

  private final List<Unit> units = new ArrayList<>();
  private final XliffLanguages languages = new XliffLanguages();

  /** Whether text may be translated, for each open element that says it; the innermost first. */
  private final Deque<Boolean> translate = new ArrayDeque<>(List.of(true));

  /** The names of the open elements outside of text, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  private XliffUnit unit;

  @Override
  boolean isInline(XmlElement element) {
    return isCore(element);
  }

  private static boolean isCore(XmlElement element) {
    return element.namespace().isEmpty() || element.namespace().startsWith(NAMESPACE);
  }

  @Override
  boolean begin(XmlElement element) throws ReadException {
    String name = element.name();
    boolean core = isCore(element);
    if (open.isEmpty()) {
      requireXliff(element, core);
    }
    if (!core) {
      return otherVocabulary(element);
    }
    if (SKIPPED.contains(name) || isUntranslated(element)) {
      return true;
    }
    open.push(name);
    switch (name) {
      case "xliff", "file" -> languages.add(element);
      case "trans-unit", "unit" -> {
        if (unit != null) {
          throw element.error("a unit inside a unit, expected it after </%s>".formatted(name));
        }
        unit = new XliffUnit(element);
      }
      case "segment", "ignorable" -> unit(element).segment(element);
      case "source", "seg-source", "target" -> {
        if (name.equals("target")) {
          languages.target(element);
        }
        read(unit(element).content(element));
      }
      case "note" -> readNote(element);
      default -> {}
    }
    return false;
  }

  private static void requireXliff(XmlElement element, boolean core) throws ReadException {
    if (!core || !element.name().equals("xliff")) {
      throw element.error("the root element is <%s>, expected <xliff>".formatted(element.name()));
    }
  }

  private XliffUnit unit(XmlElement element) throws ReadException {
    if (unit == null) {
      throw element.error(
          "<%s> outside of a unit, expected it in <trans-unit> or <unit>"
              .formatted(element.name()));
    }
    return unit;
  }

  /** Of other vocabularies only the states of segments in Trados files are read. */
  private boolean otherVocabulary(XmlElement element) {
    boolean definition = unit != null && element.name().equals("seg");
    if (definition) {
      unit.state(element);
    }
    if (unit != null && element.name().equals("seg-defs")) {
      open.push(element.name());
      return false;
    }
    return true;
  }

  /** Whether the element must not be translated; if not, what it says holds until its end. */
  private boolean isUntranslated(XmlElement element) {
    String said = element.attribute("translate");
    boolean may = said.isEmpty() ? translate.element() : !said.equals("no");
    boolean isUnit = element.name().equals("trans-unit") || element.name().equals("unit");
    if (!may && isUnit) {
      return true;
    }
    translate.push(may);
    return false;
  }

  @Override
  void finish(XmlElement element) throws ReadException {
    if (!open.pop().equals("seg-defs")) {
      translate.pop();
    }
    switch (element.name()) {
      case "source", "seg-source", "target" -> unit.end(element.tag());
      case "trans-unit", "unit" -> {
        units.add(unit.unit());
        unit = null;
      }
      default -> {}
    }
  }

  /** The units, in order. */
  List<Unit> units() {
    return units;
  }

  LanguagePair languages() {
    return languages.pair();
  }

  /**
   * The side that is English; where both are, the translation if there is any.
   *
   * @throws ReadException if neither is
   */
  Bitext.Side english() throws ReadException {
    return languages.english(units.stream().allMatch(one -> one.target().isBlank()));
  }
}
