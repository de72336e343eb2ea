package org.isogloss.rules.style.structure;

import org.isogloss.core.outline.LabelKind;

/** How messages name what is numbered. */
final class Kinds {

  private Kinds() {}

  /** Such as {@code figures}. */
  static String plural(LabelKind kind) {
    return switch (kind) {
      case APPENDIX -> "appendices";
      case BOX -> "boxes";
      default -> kind.label() + "s";
    };
  }

  /** Such as {@code Figure}. */
  static String capitalized(LabelKind kind) {
    String label = kind.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
