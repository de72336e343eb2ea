package org.isogloss.core.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;
import org.isogloss.core.document.xml.XmlEvents;

/** The strings that the cells of a workbook refer to by their numbers. */
final class SharedStrings implements XmlEvents.Handler {

  private final List<String> strings = new ArrayList<>();
  private final CellString current = new CellString();

  /** The string with a number, from 0; empty if there is none. */
  String get(String number) {
    boolean isNumber = number.matches("\\d{1,9}");
    int at = isNumber ? Integer.parseInt(number) : strings.size();
    return at < strings.size() ? strings.get(at) : "";
  }

  @Override
  public boolean start(XmlElement element) {
    return current.start(element);
  }

  @Override
  public void end(XmlElement element) {
    current.end();
    if (element.name().equals("si")) {
      strings.add(current.finish());
    }
  }

  @Override
  public void text(String text, Span place) {
    current.text(text);
  }
}
