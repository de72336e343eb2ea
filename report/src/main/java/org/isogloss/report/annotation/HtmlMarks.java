package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.engine.fix.Edit;

/**
 * Marks in HTML: {@code <mark>} around the words, with the message as its title, which browsers
 * show beside the pointer; a comment where no element may be.
 */
final class HtmlMarks implements NoteSyntax {

  private static final String START = "<mark class=\"isogloss\"";

  /** Two hyphens end a comment, alone or with what follows them. */
  private static final Pattern HYPHENS = Pattern.compile("-(?=-)");

  private final NoteTarget target;
  private final HtmlStructure structure;

  HtmlMarks(NoteTarget target) {
    this.target = target;
    this.structure = new HtmlStructure(target.text());
  }

  @Override
  public List<Placement> placements(Note note) {
    List<Placement> placements = new ArrayList<>();
    changed(note).ifPresent(placements::add);
    marked(note).ifPresent(placements::add);
    String comment =
        "<!-- Isogloss: " + HYPHENS.matcher(target.lineAbout(note)).replaceAll("- ") + " -->";
    placements.add(Placement.commentAfter(structure.commentPlace(note.end()), comment));
    placements.add(target.ownLine(target.text().length(), comment));
    return placements;
  }

  private Optional<Placement> changed(Note note) {
    if (target.as() != AnnotateAs.CHANGES || note.change().isEmpty()) {
      return Optional.empty();
    }
    Edit change = note.change().get();
    Span old = new Span(change.place().startOffset(), change.place().endOffset());
    if (!structure.texts(old).equals(List.of(old)) || !target.canEncode(change.text())) {
      return Optional.empty();
    }
    String after = "</del><ins class=\"isogloss\"" + title(note) + ">";
    return Optional.of(
        Placement.change(
            "<del class=\"isogloss\">",
            old,
            after + escaped(change.text()) + "</ins>",
            after + old.in(target.text()) + "</ins>"));
  }

  private Optional<Placement> marked(Note note) {
    List<Span> texts = structure.texts(new Span(note.start(), note.end()));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Span text : texts) {
      String title = text.equals(texts.get(0)) ? title(note) : "";
      edits.add(TextEdit.start(text.start(), START + title + ">"));
      edits.add(TextEdit.end(text.end(), "</mark>"));
    }
    return Optional.of(Placement.marks(edits, texts));
  }

  private String title(Note note) {
    return " title=\"Isogloss: " + escaped(target.line(note)) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
