package org.isogloss.core.document.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Zone;

/**
 * Whether a file says that a program writes it, such as the reference of an interface from the
 * comments in its source. Nobody edits it: what is wrong there is wrong in what it comes from.
 */
public final class GeneratedFile {

  private static final Map<String, List<String>> WORDS =
      DataFile.groups(GeneratedFile.class, "generated-files.txt");

  private static final Pattern FRONT_MATTER = anyOf("front-matter");
  private static final Pattern COMMENT = anyOf("comment");
  private static final Pattern COMMENT_ON_PART = anyOf("comment-on-part");
  private static final Pattern TEXT = anyOf("text");

  /** Longer texts are not a notice. */
  private static final int LONGEST = 400;

  private GeneratedFile() {}

  private static Pattern anyOf(String group) {
    return Pattern.compile(String.join("|", WORDS.get(group)));
  }

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
    return COMMENT.matcher(comment).lookingAt() && !COMMENT_ON_PART.matcher(comment).lookingAt();
  }

  private static boolean isNotice(Document document, Block block) {
    if (block.span().length() > LONGEST) {
      return false;
    }
    String text = block.span().in(document.prose()).strip();
    return block.zone() == Zone.METADATA
        ? FRONT_MATTER.matcher(text).lookingAt()
        : TEXT.matcher(text).matches();
  }
}
