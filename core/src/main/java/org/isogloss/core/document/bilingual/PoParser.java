package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;

/** Parses a PO file line by line. Obsolete entries and previous texts are skipped. */
final class PoParser {

  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr(?:\\[(\\d{1,2})])?|domain)\\s*(?=\")");

  private static final String EXPECTED =
      "expected a comment, a string in quotation marks, or msgctxt, msgid, msgid_plural or msgstr"
          + " before one";

  private final String source;
  private final List<PoEntry> entries = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int line;

  private UnitText context;
  private UnitText id;
  private UnitText plural;
  private List<UnitText> forms = new ArrayList<>();

  /** Whether the next entry is fuzzy: flags precede it. */
  private boolean fuzzy;

  private boolean entryFuzzy;

  /** What a string that follows belongs to; null if none may follow. */
  private UnitText current;

  private PoParser(String source) {
    this.source = source;
  }

  /**
   * What a file contains.
   *
   * @param entries in order, with the header
   * @param comments in order
   */
  record Content(List<PoEntry> entries, List<Comment> comments) {

    Content {
      entries = List.copyOf(entries);
      comments = List.copyOf(comments);
    }
  }

  /**
   * Parses a file.
   *
   * @throws ReadException at the first line that is not PO
   */
  static Content parse(String source) throws ReadException {
    PoParser parser = new PoParser(source);
    for (Span line : SourceLines.of(source)) {
      parser.line++;
      Span text = SourceLines.stripped(source, line);
      if (!text.isEmpty()) {
        parser.line(line, text);
      }
    }
    parser.finish();
    return new Content(parser.entries, parser.comments);
  }

  private void line(Span line, Span text) throws ReadException {
    char first = source.charAt(text.start());
    if (first == '#') {
      if (!forms.isEmpty()) {
        finish();
      }
      comment(text);
      return;
    }
    int at = text.start();
    if (first != '"') {
      Matcher keyword = KEYWORD.matcher(source).region(text.start(), text.end());
      if (!keyword.lookingAt()) {
        throw error(line, text.start(), "not a line of a PO file, " + EXPECTED);
      }
      begin(keyword, line);
      at = keyword.end();
    } else if (current == null) {
      throw error(line, at, "a string of its own, expected msgid or msgstr before it");
    }
    string(line, new Span(at, text.end()));
  }

  private void comment(Span text) {
    String words = text.in(source);
    char kind = words.length() > 1 ? words.charAt(1) : ' ';
    switch (kind) {
      case ',' -> fuzzy |= words.contains("fuzzy");
      case '~', '|', ':' -> {}
      default -> comments.add(new Comment(text, words.substring(kind == '.' ? 2 : 1)));
    }
  }

  private void begin(Matcher keyword, Span line) throws ReadException {
    String word = keyword.group(1);
    boolean isNext = word.equals("msgctxt") || word.equals("msgid") || word.equals("domain");
    if (isNext && !forms.isEmpty()) {
      finish();
    }
    boolean inOrder =
        switch (word) {
          case "msgctxt" -> context == null && id == null;
          case "msgid" -> id == null;
          case "msgid_plural" -> id != null && plural == null && forms.isEmpty();
          case "domain" -> id == null;
          default -> isNextForm(keyword.group(2));
        };
    if (!inOrder) {
      throw error(
          line,
          keyword.start(),
          "an unexpected %s, expected msgid and then msgstr, or msgid, msgid_plural and then msgstr[0]"
              .formatted(word));
    }
    current = new UnitText();
    switch (word) {
      case "msgctxt" -> context = current;
      case "msgid" -> {
        id = current;
        entryFuzzy = fuzzy;
        fuzzy = false;
      }
      case "msgid_plural" -> plural = current;
      case "domain" -> {}
      default -> forms.add(current);
    }
  }

  /** Whether a translation with this number, or without one, comes next. */
  private boolean isNextForm(String number) {
    return id != null
        && (plural == null
            ? number == null && forms.isEmpty()
            : number != null && Integer.parseInt(number) == forms.size());
  }

  private void finish() throws ReadException {
    if (id != null && forms.isEmpty()) {
      throw new ReadException(line, 1, "an entry without a translation, expected msgstr");
    }
    if (id != null) {
      String named = context == null ? "" : context.text();
      entries.add(new PoEntry(named, id, Optional.ofNullable(plural), forms, entryFuzzy));
    }
    context = null;
    id = null;
    plural = null;
    forms = new ArrayList<>();
    current = null;
  }

  private void string(Span line, Span quoted) throws ReadException {
    int end = quoted.end() - 1;
    int at = quoted.start() + 1;
    while (at < end && source.charAt(at) != '"') {
      if (source.charAt(at) == '\\') {
        at = escape(line, at, end);
      } else {
        int from = at;
        while (at < end && source.charAt(at) != '\\' && source.charAt(at) != '"') {
          at++;
        }
        current.add(source.substring(from, at), new Span(from, at));
      }
    }
    if (at > end || source.charAt(end) != '"') {
      throw error(line, quoted.end(), "a string that does not end, expected a quotation mark");
    }
    if (at < end) {
      throw error(
          line, at, "a quotation mark inside a string, expected \\\" or the end of the line");
    }
  }

  /** Adds the character that an escape stands for, and returns where it ends. */
  private int escape(Span line, int at, int end) throws ReadException {
    PoEscape escape = PoEscape.at(source, at, end + 1);
    if (escape == null) {
      throw error(line, at, "an unknown escape, expected \\n, \\t, \\\", \\\\ or another one of C");
    }
    current.add(escape.character(), escape.place());
    return escape.place().end();
  }

  private ReadException error(Span within, int at, String message) {
    return new ReadException(line, at - within.start() + 1, message);
  }
}
