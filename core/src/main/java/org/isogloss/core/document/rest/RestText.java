package org.isogloss.core.document.rest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.Superscript;
import org.isogloss.core.document.markdown.inline.RoleMeaning;

/**
 * Reads the inline markup of a paragraph: what it marks is text, the marks are not. A mark counts
 * only at the edge of a word, as the specification has it.
 */
final class RestText {

  private static final Pattern ROLE =
      Pattern.compile(":([A-Za-z][\\w.+-]*(?::[A-Za-z][\\w.+-]*){0,4}):`");

  /** A text of the author's own before its target. */
  private static final Pattern TITLED = Pattern.compile("(?s)(.{1,400}?)\\s{0,9}<[^<>]{1,400}>");

  private static final Pattern NOTE = Pattern.compile("\\[[^\\[\\]\\s]{1,100}\\]_(?!\\w)");

  /** A role that stands after its content. */
  private static final Pattern ROLE_BEHIND =
      Pattern.compile("`:([A-Za-z][\\w.+-]*(?::[A-Za-z][\\w.+-]*){0,4}):(?![\\w`])");

  /** The underscores after a word that is a link. */
  private static final Pattern LINK_END = Pattern.compile("_{1,2}(?![\\w_])");

  private final String file;
  private final RawBlock block;
  private final DefaultRole role;

  /** The lines that are read, joined by line breaks. */
  private String text = "";

  /** Where each line begins in that text. */
  private int[] starts = {};

  /** Where each line begins in the file. */
  private int[] places = {};

  /** Marks without a partner in what is left of the paragraph. */
  private final Set<String> open = new HashSet<>();

  private int end;

  /** What has been added of the lines. */
  private int done;

  /** Whether a doubled quotation mark is one, as in a quoted cell. */
  private final boolean quoted;

  /**
   * @param block receives the text
   * @param role what backticks without a role mean
   */
  RestText(String file, RawBlock block, DefaultRole role) {
    this(file, block, role, false);
  }

  /**
   * @param block receives the text
   * @param role what backticks without a role mean
   * @param quoted whether a doubled quotation mark is one
   */
  RestText(String file, RawBlock block, DefaultRole role, boolean quoted) {
    this.file = file;
    this.block = block;
    this.role = role;
    this.quoted = quoted;
  }

  /** Adds lines as one text. Those of a cell, and after labels, need not follow closely. */
  void add(List<RestLine> lines) {
    StringBuilder joined = new StringBuilder();
    starts = new int[lines.size()];
    places = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      joined.append(i > 0 ? "\n" : "");
      starts[i] = joined.length();
      places[i] = lines.get(i).span().start();
      joined.append(lines.get(i).in(file));
    }
    text = joined.toString();
    end = shownEnd(0, text.length());
    done = 0;
    int at = 0;
    while (at < end) {
      int next = markup(at);
      at = next > at ? next : at + 1;
    }
    plain(end);
  }

  /** The place in the file of a stretch of one line. */
  private Span place(int from, int to) {
    int found = Arrays.binarySearch(starts, from);
    int line = found >= 0 ? found : -found - 2;
    return new Span(from, to).shifted(places[line] - starts[line]);
  }

  /** Two colons announce a literal block: one of them is shown, after a blank none. */
  private int shownEnd(int from, int to) {
    if (to - from < 2 || !text.startsWith("::", to - 2)) {
      return to;
    }
    boolean alone = to - 2 == from || Character.isWhitespace(text.charAt(to - 3));
    return alone ? to - 2 : to - 1;
  }

  /** Reads the markup that begins at a place; the place itself if none does. */
  private int markup(int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      return escape(at);
    }
    if (c == '_' && at > done && isWord(text.charAt(at - 1)) && find(LINK_END, at) != null) {
      return linkedWord(at);
    }
    if ("`*|:[_".indexOf(c) < 0 || !mayBegin(at)) {
      return at;
    }
    return switch (c) {
      case '`' ->
          text.startsWith("``", at)
              ? marked(at, at + 2, "``", Inline.Kind.CODE)
              : interpreted(at, at + 1, "");
      case '*' ->
          text.startsWith("**", at)
              ? marked(at, at + 2, "**", Inline.Kind.EMPHASIS)
              : marked(at, at + 1, "*", Inline.Kind.EMPHASIS);
      case '|' -> marked(at, at + 1, "|", Inline.Kind.CODE);
      case ':' -> role(at);
      case '_' -> text.startsWith("_`", at) ? target(at) : at;
      default -> note(at);
    };
  }

  /** A word that is the name of a link: {@code name_}; {@code name__} takes the next target. */
  private int linkedWord(int at) {
    int from = at;
    while (from > done && isNameCharacter(text.charAt(from - 1))) {
      from--;
    }
    plain(from);
    int first = block.size();
    plain(at);
    if (!text.startsWith("__", at)) {
      block.mark(Inline.Kind.LINK_NAME, first);
    }
    done = find(LINK_END, at).end();
    return done;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || "-_.:+".indexOf(c) >= 0;
  }

  /** A backslash makes the next character mean itself; a blank after it is not text. */
  private int escape(int at) {
    plain(at);
    boolean blank = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
    done = Math.min(end, blank ? at + 2 : at + 1);
    return Math.min(end, at + 2);
  }

  private int role(int at) {
    Matcher role = find(ROLE, at);
    return role == null ? at : interpreted(at, role.end(), role.group(1));
  }

  private int note(int at) {
    Matcher note = find(NOTE, at);
    if (note == null) {
      return at;
    }
    plain(at);
    int first = block.size();
    within(at, note.end() - 1);
    block.mark(Inline.Kind.CITATION, first);
    done = note.end();
    return done;
  }

  /** Words that links find here: {@code _`the name`}. */
  private int target(int at) {
    return marked(at, at + 2, "`", Inline.Kind.LINK_NAME);
  }

  private int interpreted(int at, int from, String name) {
    int to = closing("`", from);
    if (to < 0) {
      return at;
    }
    boolean reference = text.startsWith("`_", to);
    Matcher behind = name.isEmpty() && !reference ? find(ROLE_BEHIND, to) : null;
    RoleMeaning meaning =
        behind != null ? RoleMeaning.of(behind.group(1)) : meaning(name, reference, from, to);
    int shownEnd = to;
    boolean named = reference && !text.startsWith("`__", to);
    boolean link = meaning == RoleMeaning.LINK || reference;
    if (meaning.mayHaveTitle()) {
      Matcher titled = TITLED.matcher(text).region(from, to);
      boolean own = titled.matches();
      shownEnd = own ? titled.end(1) : to;
      named &= !own;
      // A label alone, as in :ref:`setup`, is a key.
      meaning = own ? RoleMeaning.TEXT : meaning == RoleMeaning.LINK ? RoleMeaning.CODE : meaning;
    }
    plain(at);
    if (meaning != RoleMeaning.PROPERTY) {
      int first = block.size();
      joined(from, shownEnd);
      meaning.mark().ifPresent(mark -> block.mark(mark, first));
      if (meaning == RoleMeaning.RAISED) {
        Superscript.read(block, first, false);
      }
      if (link && meaning == RoleMeaning.TEXT) {
        block.mark(Inline.Kind.LINK, first);
      }
      if (named) {
        block.mark(Inline.Kind.LINK_NAME, first);
      }
    }
    done = behind != null ? behind.end() : to + 1;
    while (reference && done < end && text.charAt(done) == '_') {
      done++;
    }
    return done;
  }

  /**
   * What a role means; a text without one that is not a link has the role that the file declares. A
   * single word without any role is code: authors take the backticks for those of Markdown.
   */
  private RoleMeaning meaning(String name, boolean reference, int from, int to) {
    if (!name.isEmpty()) {
      return RoleMeaning.of(name);
    }
    if (reference) {
      return RoleMeaning.TEXT;
    }
    boolean isWord = text.substring(from, to).chars().noneMatch(Character::isWhitespace);
    return role.meaning() == RoleMeaning.TEXT && isWord ? RoleMeaning.CODE : role.meaning();
  }

  private int marked(int at, int from, String mark, Inline.Kind kind) {
    int to = closing(mark, from);
    if (to < 0) {
      return at;
    }
    plain(at);
    int first = block.size();
    joined(from, to);
    block.mark(kind, first);
    done = to + mark.length();
    while (mark.equals("|") && done < end && text.charAt(done) == '_') {
      done++;
    }
    return done;
  }

  /** Where a mark ends what begins at a place; -1 if it does not. */
  private int closing(String mark, int from) {
    if (open.contains(mark) || from >= end || Character.isWhitespace(text.charAt(from))) {
      return -1;
    }
    for (int at = from + 1; at + mark.length() <= end; at++) {
      if (text.startsWith(mark, at)
          && !Character.isWhitespace(text.charAt(at - 1))
          && mayEnd(at + mark.length(), mark)) {
        return at;
      }
    }
    open.add(mark);
    return -1;
  }

  private boolean mayBegin(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before) || (!isWord(before) && ">)]}\\".indexOf(before) < 0);
  }

  private boolean mayEnd(int at, String mark) {
    return at >= end || !isWord(text.charAt(at)) || (mark.equals("`") && text.charAt(at) == '_');
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private Matcher find(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, end);
    return matcher.lookingAt() ? matcher : null;
  }

  /** Adds what lies before a place and has not been added. */
  private void plain(int to) {
    joined(done, to);
    done = Math.max(done, to);
  }

  /** Adds a stretch, a blank standing for each line break. */
  private void joined(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        within(start, i);
        block.blank();
        start = i + 1;
      } else if (quoted && text.startsWith("\"\"", i) && i + 1 < to) {
        within(start, i);
        block.addReplaced(place(i, i + 2), "\"");
        i++;
        start = i + 1;
      }
    }
    if (start < to) {
      within(start, to);
    }
  }

  /** Adds a stretch of one line as it is. */
  private void within(int from, int to) {
    block.add(place(from, to), text.substring(from, to));
  }
}
