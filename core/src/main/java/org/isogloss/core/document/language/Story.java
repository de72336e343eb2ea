package org.isogloss.core.document.language;

import java.util.Collection;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;

/**
 * Whether a text tells a story. Its speech, its older English and the voice of its narrator are not
 * those of a manual.
 */
public final class Story {

  /** The mean length of a word in code units, with the space or mark after it. */
  public static final double WORD = 6;

  /** The singular pronouns of the third person, without {@code it}. */
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:s?he|h(?:im|er)(?:self)?|his|hers)\\b", Pattern.CASE_INSENSITIVE);

  /**
   * From so many pronouns in a word, a text tells a story. They are what marks narrative beside the
   * past tense (D. Biber, Variation across Speech and Writing, 1988). Novels have 0.04 to 0.07,
   * philosophy and textbooks with examples up to 0.012, manuals next to none.
   */
  private static final double SHARE = 0.02;

  /**
   * For a first-person narrator, the first person counts as well if a tenth of the paragraphs are
   * speech. In such a novel half of them are, in manuals at most one in a hundred.
   */
  private static final double SPEECH = 0.1;

  private static final Pattern NARRATOR = Pattern.compile("\\b(?:I|[Mm](?:e|y|yself|ine))\\b");

  private static final String OPENING_MARKS = "“‘\"«„";

  /** A shorter text needs as many pronouns as one of so many words. */
  private static final double SHORT = 1000;

  private Story() {}

  /** Whether the documents of a manuscript tell one. */
  public static boolean isTold(Collection<Document> documents) {
    double words = 0;
    long pronouns = 0;
    long narrator = 0;
    long paragraphs = 0;
    long spoken = 0;
    for (Document document : documents) {
      for (Block block : document.blocks()) {
        if (block.zone().isProse()) {
          String text = block.span().in(document.prose());
          words += text.length() / WORD;
          pronouns += PRONOUN.matcher(text).results().count();
          narrator += NARRATOR.matcher(text).results().count();
          paragraphs++;
          spoken += OPENING_MARKS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        }
      }
    }
    long people = spoken >= SPEECH * paragraphs ? pronouns + narrator : pronouns;
    return people >= SHARE * Math.max(words, SHORT);
  }
}
