package org.isogloss.core.document.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.assembly.RawBlock;

/** What the directives of MyST and their like hold: which are text, which are code. */
public final class Directives {

  /** What stands after the name of a directive. */
  public enum Argument {
    /** A title, a block of its own. */
    TITLE,
    /** The beginning of the text. */
    TEXT,
    /** A file, a label or a setting: no text. */
    NONE
  }

  /** What the lines below hold. */
  public enum Content {
    TEXT,
    CAPTION,
    QUOTATION,
    /** Terms, each with its definition indented below it. */
    TERMS,
    CODE,
    MATH;

    /** What its paragraphs are, if that is not for their own markup to say. */
    public Optional<RawBlock.Kind> kind() {
      return switch (this) {
        case CAPTION -> Optional.of(RawBlock.Kind.CAPTION);
        case QUOTATION -> Optional.of(RawBlock.Kind.QUOTATION);
        case TERMS -> Optional.of(RawBlock.Kind.LIST_ITEM);
        case MATH -> Optional.of(RawBlock.Kind.MATH);
        case TEXT, CODE -> Optional.empty();
      };
    }

    public boolean isVerbatim() {
      return this == CODE || this == MATH;
    }
  }

  /** What a directive holds. */
  public record Role(Argument argument, Content content) {}

  private static final Map<String, Role> ROLES = roles();

  private Directives() {}

  /** The role of a directive; empty if it is not known. */
  public static Optional<Role> role(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Role role = ROLES.get(lower);
    // A domain stands before a colon: "prf:theorem", "py:function".
    int colon = lower.indexOf(':');
    return role == null && colon > 0
        ? Optional.ofNullable(ROLES.get(lower.substring(0, colon + 1)))
        : Optional.ofNullable(role);
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (String line : DataFile.lines(Directives.class, "directives.txt")) {
      String[] fields = line.split("\t", -1);
      Role role =
          new Role(
              Argument.valueOf(fields[1].toUpperCase(Locale.ROOT)),
              Content.valueOf(fields[2].toUpperCase(Locale.ROOT)));
      for (String name : fields[0].split(" ", -1)) {
        roles.put(name, role);
      }
    }
    return roles;
  }
}
