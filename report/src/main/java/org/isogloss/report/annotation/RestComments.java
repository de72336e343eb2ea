package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Comments of reStructuredText, which are paragraphs of their own, after the marked text: after its
 * paragraph, or after the whole directive where a paragraph more would change what it means.
 */
final class RestComments implements NoteSyntax {

  private static final String LABEL = ".. Isogloss: ";

  private final NoteTarget target;
  private final RestStructure structure;

  /**
   * @param target the file that they are written into
   */
  RestComments(NoteTarget target) {
    this.target = target;
    this.structure = new RestStructure(target);
  }

  @Override
  public List<Placement> placements(Note note) {
    String comment = LABEL + target.lineAbout(note);
    int line = target.lineStart(note.start());
    List<Placement> placements = new ArrayList<>();
    OptionalInt closed = structure.closed(line);
    if (closed.isPresent()) {
      int directive = closed.getAsInt();
      placements.add(
          target.paragraph(structure.end(directive), structure.blanks(directive) + comment));
    } else {
      String indent = structure.indent(line);
      int after = target.blankAfter(note.end());
      placements.add(target.paragraph(after, indent + comment));
      placements.add(target.paragraph(structure.endBelow(line), indent + comment));
      int before = target.paragraphStart(note.start());
      placements.add(target.paragraph(before, target.indent(before) + comment));
      placements.add(target.paragraph(after, comment));
    }
    placements.add(target.paragraph(target.text().length(), comment));
    return placements;
  }
}
