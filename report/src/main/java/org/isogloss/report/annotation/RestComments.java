package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments of reStructuredText, which are paragraphs of their own, after the marked text.
 *
 * @param target the file that they are written into
 */
record RestComments(NoteTarget target) implements NoteSyntax {

  private static final String LABEL = ".. Isogloss: ";

  /** The mark of a list item, by which its text is indented. */
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:[-*+•‣⁃]|\\(?(?:\\w{1,4}|#)[.)])[ \\t]+(?=\\S)");

  @Override
  public List<Placement> placements(Note note) {
    String comment = LABEL + target.lineAbout(note);
    String indent = indent(note);
    int after = target.blankAfter(note.end());
    List<Placement> placements = new ArrayList<>();
    placements.add(target.paragraph(after, indent + comment));
    int before = target.paragraphStart(note.start());
    placements.add(target.paragraph(before, target.indent(before) + comment));
    placements.add(target.paragraph(after, comment));
    placements.add(target.paragraph(target.text().length(), comment));
    return placements;
  }

  /** The indent of the text of the paragraph, which in the first line may be a mark. */
  private String indent(Note note) {
    int line = target.lineStart(note.start());
    Matcher item = ITEM.matcher(target.text()).region(line, target.lineEnd(line));
    return item.lookingAt() ? " ".repeat(item.end() - line) : target.indent(line);
  }
}
