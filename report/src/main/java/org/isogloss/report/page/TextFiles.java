package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.report.page.view.Note;
import org.isogloss.report.page.view.Piece;
import org.isogloss.report.page.view.TextBlock;
import org.isogloss.report.page.view.TextFile;

/** The manuscript as it was read, with findings in place and in the margin. */
final class TextFiles {

  /** The code units that a browser lays out at once. */
  private static final int PAGE = 4000;

  private static final int DEEPEST = 4;

  private final Book book;
  private final MarkIndex marks;
  private final Anchors anchors;

  /** For each file, the notes of each block; those that belong to no block under -1. */
  private final Map<Integer, Map<Integer, List<Note>>> notes = new HashMap<>();

  TextFiles(Book book, MarkIndex marks, Anchors anchors) {
    this.book = book;
    this.marks = marks;
    this.anchors = anchors;
  }

  /** Adds a note at the place of its finding. */
  void add(Numbered numbered, Note note) {
    int file = book.number(numbered.finding().location().document());
    int block =
        book.document(numbered.finding().location().document())
            .filter(document -> !document.blocks().isEmpty())
            .flatMap(
                document ->
                    numbered.finding().place().prose().map(s -> document.blockIndexAt(s.start())))
            .orElse(-1);
    notes
        .computeIfAbsent(file, f -> new HashMap<>())
        .computeIfAbsent(block, b -> new ArrayList<>())
        .add(note);
  }

  List<TextFile> all() {
    List<TextFile> files = new ArrayList<>();
    for (int number = 1; number <= book.files(); number++) {
      Map<Integer, List<Note>> ofFile = notes.getOrDefault(number, Map.of());
      List<Note> loose = ofFile.getOrDefault(-1, List.of());
      if (number <= book.documents().size()) {
        Document document = book.documents().get(number - 1);
        String language = document.language().map(LanguageTag::toString).orElse("en");
        files.add(
            new TextFile(
                number, book.name(number), path(number), language, pages(document, ofFile), loose));
      } else {
        files.add(new TextFile(number, book.name(number), path(number), "en", List.of(), loose));
      }
    }
    return files;
  }

  /** The path of a file, or nothing if it is the folder with the name. */
  private String path(int number) {
    String path = book.path(number);
    return path.equals(book.folder() + book.name(number)) ? "" : path;
  }

  private List<List<TextBlock>> pages(Document document, Map<Integer, List<Note>> ofFile) {
    PieceCutter cutter = new PieceCutter(document, marks.of(document.id()), anchors);
    List<List<TextBlock>> pages = new ArrayList<>();
    List<TextBlock> page = new ArrayList<>();
    int length = 0;
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Piece> pieces = cutter.pieces(block);
      page.add(
          new TextBlock(
              role(block),
              zone(block),
              VisibleText.hasRtl(block.span().in(document.prose())),
              CodeExcerpt.isFor(block, pieces) ? CodeExcerpt.of(document, block) : pieces,
              ofFile.getOrDefault(i, List.of())));
      length += block.span().length();
      if (length > PAGE) {
        pages.add(page);
        page = new ArrayList<>();
        length = 0;
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }

  private static TextBlock.Role role(Block block) {
    return switch (block.zone()) {
      case TITLE -> TextBlock.Role.HEADING;
      case HEADING -> block.level() < 3 ? TextBlock.Role.HEADING : TextBlock.Role.SUBHEADING;
      case CODE, METADATA -> TextBlock.Role.PREFORMATTED;
      default -> TextBlock.Role.PARAGRAPH;
    };
  }

  /** Most blocks are running text and need no class. */
  private static String zone(Block block) {
    return switch (block.zone()) {
      case BODY -> "";
      case CODE -> "";
      case LIST_ITEM -> "item" + (block.level() > 1 ? " d" + Math.min(block.level(), DEEPEST) : "");
      case TABLE -> block.level() == 1 ? "table head" : "table";
      default -> block.zone().label();
    };
  }
}
