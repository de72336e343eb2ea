package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Comments that are lines of their own, above the line with the marked text: those of LaTeX and
 * AsciiDoc, which show nothing even in the middle of a paragraph.
 *
 * @param sign what a comment begins with
 * @param target the file that they are written into
 */
record LineComments(String sign, NoteTarget target) implements NoteSyntax {

  private static final String LABEL = " Isogloss: ";

  /** How many paragraphs before the marked text are tried: code may contain blank lines. */
  private static final int MOST_PARAGRAPHS = 8;

  @Override
  public List<Placement> placements(Note note) {
    String comment = sign + LABEL + target.lineAbout(note);
    Set<Integer> lines = new LinkedHashSet<>();
    lines.add(target.lineStart(note.start()));
    int paragraph = target.paragraphStart(note.start());
    lines.add(paragraph);
    for (int i = 0; i < MOST_PARAGRAPHS && paragraph > 0; i++) {
      paragraph = target.paragraphStart(target.lineStart(paragraph - 1));
      lines.add(paragraph);
    }
    List<Placement> placements = new ArrayList<>();
    lines.forEach(line -> placements.add(target.ownLine(line, comment)));
    placements.add(target.paragraph(target.text().length(), comment));
    return placements;
  }
}
