package org.isogloss.core.document.language;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.Patterns;

/**
 * Whether a file says that a program writes it, such as the reference of an interface from the
 * comments in its source. Nobody edits it: what is wrong there is wrong in what it comes from.
 */
public final class GeneratedFile {

  private static final Patterns PATTERNS = new Patterns(GeneratedFile.class, "generated-files.txt");

  /** Longer texts are no notice. */
  private static final int LONGEST = 400;

  private GeneratedFile() {}

  /**
   * The files of a manuscript that say so; none if all of them do, for then it is these that are to
   * be read.
   */
  public static Set<DocumentId> among(Collection<Document> manuscript) {
    Set<DocumentId> generated =
        manuscript.stream()
            .filter(GeneratedFile::isDeclaredBy)
            .map(Document::id)
            .collect(Collectors.toUnmodifiableSet());
    return generated.size() < manuscript.size() ? generated : Set.of();
  }

  /** Whether front matter, a comment, a heading or a paragraph of the document says so. */
  private static boolean isDeclaredBy(Document document) {
    return document.comments().stream().anyMatch(comment -> isNotice(comment.text()))
        || document.blocks().stream().anyMatch(block -> isNotice(document, block));
  }

  private static boolean isNotice(String comment) {
    return PATTERNS.begins("comment", comment) && !PATTERNS.begins("comment-on-part", comment);
  }

  private static boolean isNotice(Document document, Block block) {
    if (block.span().length() > LONGEST) {
      return false;
    }
    String text = block.span().in(document.prose()).strip();
    return block.zone() == Zone.METADATA
        ? PATTERNS.begins("front-matter", text)
        : PATTERNS.matches("text", text);
  }
}
