package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.FrontMatter;
import org.isogloss.engine.fix.Edit;

/**
 * CriticMarkup in Markdown: <code>{==words==}{&gt;&gt;comment&lt;&lt;}</code>. MDX, in which braces
 * contain JavaScript, has its own comments.
 */
final class CriticMarkup implements NoteSyntax {

  private static final String LABEL = "Isogloss: ";

  /** What may mean something to a Markdown parser that does not know CriticMarkup. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|$~{}]|%(?=%)");

  /** Text that means nothing to a Markdown parser. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,;:'’“”–—-]+");

  private static final Pattern IN_IMAGE = Pattern.compile("!\\[[^\\]]*$");

  /** The end of a cell of a table: a bar that is not escaped. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /** What may precede the words of a continued line: quotation marks, indent. */
  private static final Pattern LINE_PREFIX = Pattern.compile("[ \\t>]*");

  /** What CriticMarkup does not allow inside of marks. */
  private static final Pattern MARKS =
      Pattern.compile("[{]==|==[}]|[{]>>|<<[}]|[{]~~|~~[}]|~>|[{]\\+\\+|\\+\\+[}]|[{]--|--[}]");

  private final NoteTarget target;
  private final boolean mdx;
  private final CriticMarks marks;
  private final AlignedTables tables;

  /** The start of the line after front matter; of the first line if there is none. */
  private final int textStart;

  CriticMarkup(NoteTarget target) {
    this.target = target;
    this.mdx = target.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
    this.marks = new CriticMarks(mdx ? "" : target.text());
    this.tables = new AlignedTables(target.text());
    this.textStart = FrontMatter.end(target.text());
  }

  @Override
  public List<Placement> placements(Note note) {
    List<Placement> placements =
        tables
            .with(new Span(note.start(), note.end()))
            .map(table -> afterTable(note, table))
            .orElseGet(() -> inText(note));
    placements.removeIf(placement -> !marks.allow(placement));
    return placements;
  }

  /** After a table whose columns a comment would shift, indented like it: it may be in a list. */
  private List<Placement> afterTable(Note note, AlignedTables.Table table) {
    String about = comment(target.lineAbout(note));
    List<Placement> placements = new ArrayList<>();
    placements.add(target.paragraph(table.after(), table.indent() + about));
    placements.add(target.paragraph(table.after(), about));
    placements.add(target.paragraph(target.blankAfter(table.end()), about));
    placements.add(target.paragraph(textStart, about));
    placements.add(target.paragraph(target.text().length(), about));
    return placements;
  }

  private List<Placement> inText(Note note) {
    String comment = comment(target.line(note));
    String about = comment(target.lineAbout(note));
    List<Placement> placements = new ArrayList<>();
    if (note.start() < textStart) {
      placements.add(target.paragraph(textStart, about));
      placements.add(target.paragraph(target.text().length(), about));
      return placements;
    }
    if (!mdx) {
      changed(note, comment).ifPresent(placements::add);
      highlighted(note, comment).ifPresent(placements::add);
    }
    if (!mdx || !isInImage(note.end())) {
      placements.add(Placement.commentAfter(note.end(), about));
    }
    marks
        .around(note.end())
        .ifPresent(mark -> placements.add(Placement.commentAfter(mark.end(), about)));
    placements.add(Placement.commentAfter(stripped(note.end(), cellEnd(note)), about));
    placements.add(target.paragraph(target.blankAfter(note.end()), about));
    placements.add(target.paragraph(textStart, about));
    placements.add(target.paragraph(target.text().length(), about));
    return placements;
  }

  /**
   * Where the line ends that a marked text ends in; in a table, where its cell does: after the last
   * bar begins a cell that no column has.
   */
  private int cellEnd(Note note) {
    int lineEnd = target.lineEnd(note.end());
    if (!target.isInTable(note.start())) {
      return lineEnd;
    }
    Matcher bar = BAR.matcher(target.text()).region(note.end(), lineEnd);
    return bar.find() ? bar.start() : lineEnd;
  }

  /** Whether a place is in the description of an image, which has no comments in MDX. */
  private boolean isInImage(int at) {
    return IN_IMAGE.matcher(new Span(target.lineStart(at), at).in(target.text())).find();
  }

  private String comment(String line) {
    if (mdx) {
      // A bar would end the cell of a table.
      return "{/* " + LABEL + line.replace("*/", "* /").replace("|", "\\|") + " */}";
    }
    return "{>>" + LABEL + SIGNS.matcher(line).replaceAll("\\\\$0") + "<<}";
  }

  private Optional<Placement> changed(Note note, String comment) {
    if (target.as() != AnnotateAs.CHANGES || note.change().isEmpty()) {
      return Optional.empty();
    }
    Edit change = note.change().get();
    Span old = new Span(change.place().startOffset(), change.place().endOffset());
    String written = old.in(target.text());
    boolean plain =
        PLAIN.matcher(written).matches()
            && PLAIN.matcher(change.text()).matches()
            && target.canEncode(change.text());
    return plain
        ? Optional.of(
            Placement.change(
                "{~~",
                old,
                "~>" + change.text() + "~~}" + comment,
                "~>" + written + "~~}" + comment))
        : Optional.empty();
  }

  private Optional<Placement> highlighted(Note note, String comment) {
    List<Span> lines = lines(note);
    if (lines.isEmpty()
        || MARKS.matcher(new Span(note.start(), note.end()).in(target.text())).find()) {
      return Optional.empty();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Span line : lines) {
      edits.add(TextEdit.start(line.start(), "{=="));
      boolean last = line.end() == lines.get(lines.size() - 1).end();
      edits.add(TextEdit.end(line.end(), last ? "==}" + comment : "==}"));
    }
    return Optional.of(Placement.marks(edits, lines));
  }

  /** The words of the marked text in each line, without what belongs to the line. */
  private List<Span> lines(Note note) {
    List<Span> lines = new ArrayList<>();
    int at = note.start();
    while (at < note.end()) {
      int end = Math.min(note.end(), target.lineEnd(at));
      int from = at;
      if (at > note.start()) {
        Matcher prefix = LINE_PREFIX.matcher(target.text()).region(at, end);
        from = prefix.lookingAt() ? prefix.end() : at;
      }
      int to = stripped(from, end);
      if (from < to) {
        lines.add(new Span(from, to));
      }
      at = Math.max(at + 1, target.nextLine(at));
    }
    return lines;
  }

  /** Where a line ends without trailing spaces and backslashes, which mean a line break. */
  private int stripped(int from, int end) {
    int to = end;
    while (to > from && " \t\\".indexOf(target.text().charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }
}
