package org.isogloss.core.document.docx.edit;

import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.office.ChangeObstacle;

/**
 * The content controls around a text, at any distance, as far as they keep it from being changed.
 */
final class ContentControl {

  private static final Set<String> LISTS = Set.of("dropDownList", "comboBox");

  private static final Set<String> LOCKS = Set.of("contentLocked", "sdtContentLocked");

  private ContentControl() {}

  /** Why the text of an element must not be changed; empty if no control says so. */
  static Optional<ChangeObstacle> obstacle(XmlPart part, XmlElement text) {
    boolean isInner = true;
    for (XmlElement at = text.around("sdt"); at != null; at = at.around("sdt")) {
      for (XmlElement properties : at.children) {
        if (properties.is("sdtPr")) {
          Optional<ChangeObstacle> obstacle = obstacle(part, properties, isInner);
          if (obstacle.isPresent()) {
            return obstacle;
          }
        }
      }
      isInner = false;
    }
    return Optional.empty();
  }

  /**
   * @param isInner whether no other control is between this one and the text
   */
  private static Optional<ChangeObstacle> obstacle(
      XmlPart part, XmlElement properties, boolean isInner) {
    for (XmlElement property : properties.children) {
      String name = property.local();
      if (name.equals("dataBinding")) {
        return Optional.of(ChangeObstacle.BOUND);
      }
      if (LISTS.contains(name)) {
        return Optional.of(ChangeObstacle.CHOICE);
      }
      // Of a group, only the controls in it can be changed.
      boolean isLocked =
          name.equals("lock")
              ? part.attribute(property, "val").filter(LOCKS::contains).isPresent()
              : name.equals("group") && isInner;
      if (isLocked) {
        return Optional.of(ChangeObstacle.LOCKED);
      }
    }
    return Optional.empty();
  }
}
