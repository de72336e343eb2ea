package org.isogloss.core.document.bilingual;

import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * The zone of a unit. A unit does not say what it is in the program or text that it comes from. One
 * that looks like sentences is body text. A label is like a cell of a table: a text on its own,
 * which is neither a title nor a sentence. A unit without words is code.
 */
final class UnitZone {

  /** At least this many words are a sentence, even without a mark at the end. */
  private static final int SENTENCE = 10;

  private static final String MARKS = ".,:;!?()[]{}<>/\\|-–—+*=%&#@\"'“”‘’«»…•→←0123456789";

  private static final Pattern SENTENCES =
      Pattern.compile("[.!?…:;][\"'”’)\\]]{0,3}$|[.!?][\"'”’)\\]]{0,3}\\s+\\p{Lu}");

  /** A key such as {@code login.form.title}, a path, or a name in a program. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[\\w$-]+(?:(?:\\.|::?|/|->)[\\w$-]+)+|\\w*[a-z0-9]_\\w+|[a-z]+(?:[A-Z][a-z0-9]+)+");

  private UnitZone() {}

  /** The zone of a block of a unit. */
  static Zone of(RawBlock block) {
    String text = block.text().strip();
    boolean wordless =
        text.codePoints().noneMatch(Character::isLetter)
            || block.isMarkedThroughout(Inline.Kind.CODE, MARKS);
    if (wordless || IDENTIFIER.matcher(text).matches()) {
      return Zone.CODE;
    }
    boolean sentences = SENTENCES.matcher(text).find() || words(text) >= SENTENCE;
    return sentences ? Zone.BODY : Zone.TABLE;
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      words += starts && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
