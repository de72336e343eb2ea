package org.isogloss.core.document.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.assembly.RawBlock;

/** What MyST directives and the like contain: which are text, which are code. */
public final class Directives {

  /** What follows the name of a directive. */
  public enum Argument {
    /** A title, as a separate block. */
    TITLE,
    /** The beginning of the text. */
    TEXT,
    /** The same, with the numbers of one or two versions before it. */
    VERSION,
    /** A file, a label or a setting, not text. */
    NONE
  }

  /** What the lines below contain. */
  public enum Content {
    TEXT,
    /** The same in parts that mean something by their places: nothing may be added between them. */
    PARTS,
    CAPTION,
    /** A list of rows, whose items are lists of cells. */
    ROWS,
    QUOTATION,
    /** Terms, each with its definition indented below it. */
    TERMS,
    /** Rows of cells between commas, read as a table in reStructuredText and as code elsewhere. */
    CELLS,
    /** Names of files after their titles, read in reStructuredText and as code elsewhere. */
    LINKS,
    CODE,
    MATH;

    /** The kind of its paragraphs, if not determined by their own markup. */
    public Optional<RawBlock.Kind> kind() {
      return switch (this) {
        case CAPTION -> Optional.of(RawBlock.Kind.CAPTION);
        case ROWS -> Optional.of(RawBlock.Kind.TABLE);
        case QUOTATION -> Optional.of(RawBlock.Kind.QUOTATION);
        case TERMS -> Optional.of(RawBlock.Kind.LIST_ITEM);
        case MATH -> Optional.of(RawBlock.Kind.MATH);
        case TEXT, PARTS, CELLS, LINKS, CODE -> Optional.empty();
      };
    }

    /** Whether a paragraph may be added among its own without changing what they are. */
    public boolean isOpen() {
      return this == TEXT || this == QUOTATION || this == TERMS;
    }

    public boolean isVerbatim() {
      return this == CELLS || this == LINKS || this == CODE || this == MATH;
    }
  }

  /** The content of a directive. */
  public record Role(Argument argument, Content content) {}

  private static final Map<String, Role> ROLES = roles();

  private static final Pattern VERSIONS =
      Pattern.compile("(?:(?:next|v?\\d[\\w.+-]{0,30}+)[,:]?(?:\\s+|$)){1,2}");

  private Directives() {}

  /** The role of a directive; empty if it is not known. */
  public static Optional<Role> role(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Role role = ROLES.get(lower);
    // A domain precedes a colon: "prf:theorem", "py:function".
    int colon = lower.indexOf(':');
    return role == null && colon > 0
        ? Optional.ofNullable(ROLES.get(lower.substring(0, colon + 1)))
        : Optional.ofNullable(role);
  }

  /** The length of the versions before the text that follows a name. */
  public static int versions(String argument) {
    Matcher versions = VERSIONS.matcher(argument);
    return versions.lookingAt() ? versions.end() : 0;
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
