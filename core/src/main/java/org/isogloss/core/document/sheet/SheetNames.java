package org.isogloss.core.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;

/** The sheets of a workbook, in the order of their tabs. */
final class SheetNames implements XmlEvents.Handler {

  /**
   * A sheet.
   *
   * @param name its name
   * @param relation the id by which the workbook refers to its part
   */
  record Named(String name, String relation) {}

  private final List<Named> visible = new ArrayList<>();

  /** The sheets that are not hidden. */
  List<Named> visible() {
    return visible;
  }

  @Override
  public boolean start(XmlElement element) {
    boolean hidden = element.attribute("state").matches("hidden|veryHidden");
    if (element.name().equals("sheet") && !hidden) {
      visible.add(new Named(element.attribute("name"), element.attribute("id")));
    }
    return false;
  }
}
