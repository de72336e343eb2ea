package org.isogloss.core.document.markdown.inline;

import java.util.Optional;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.Patterns;

/** What a role of MyST or reStructuredText says its content is. */
public enum RoleMeaning {
  /** A property or a target: it shows nothing. */
  PROPERTY,
  CITATION,
  MATH,
  /** Text of the author's own. */
  TEXT,
  /** Text that is raised. */
  RAISED,
  /** A target that is shown by its name, unless a text of the author's own precedes it. */
  ENTRY,
  /** A target, which may have a text of the author's own before it. */
  LINK,
  CODE;

  private static final Patterns PATTERNS = new Patterns(RoleMeaning.class, "roles.txt");

  /** The meaning of a role; one that is not known is code. */
  public static RoleMeaning of(String role) {
    if (PATTERNS.matches("role-property", role)) {
      return PROPERTY;
    }
    if (PATTERNS.matches("role-citation", role)) {
      return CITATION;
    }
    if (PATTERNS.matches("role-math", role)) {
      return MATH;
    }
    if (PATTERNS.matches("role-entry", role)) {
      return ENTRY;
    }
    if (PATTERNS.matches("role-raised", role)) {
      return RAISED;
    }
    if (PATTERNS.matches("role-text", role)) {
      return TEXT;
    }
    return PATTERNS.matches("role-link", role) ? LINK : CODE;
  }

  /** Whether a text of the author's own may precede the target. */
  public boolean mayHaveTitle() {
    return this == TEXT || this == LINK || this == ENTRY;
  }

  /** How its content is marked. */
  public Optional<Inline.Kind> mark() {
    return switch (this) {
      case CITATION -> Optional.of(Inline.Kind.CITATION);
      case MATH -> Optional.of(Inline.Kind.MATH);
      case ENTRY -> Optional.of(Inline.Kind.LINK_NAME);
      case CODE -> Optional.of(Inline.Kind.CODE);
      case PROPERTY, TEXT, RAISED, LINK -> Optional.empty();
    };
  }
}
