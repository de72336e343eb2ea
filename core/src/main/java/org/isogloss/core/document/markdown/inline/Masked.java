package org.isogloss.core.document.markdown.inline;

import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/** A span of the prepared text that the Markdown parser must not interpret. */
public sealed interface Masked {

  /** Its span in the prepared text. */
  Span span();

  /**
   * It shows nothing.
   *
   * @param foreign whether it says that what precedes it is in a language other than English: the
   *     attributes after a link or an emphasis
   */
  record Hidden(Span span, boolean foreign) implements Masked {
    Hidden(Span span) {
      this(span, false);
    }
  }

  /** It shows literally and is not ordinary prose. */
  record Marked(Span span, Inline.Kind kind) implements Masked {}

  /** It shows as something else. */
  record Replaced(Span span, String reading) implements Masked {}

  /** It shows nothing, and what follows is in another language, or in English again. */
  record Opens(Span span, boolean foreign) implements Masked {}

  /** It shows nothing and ends what the last {@link Opens} began. */
  record Closes(Span span) implements Masked {}
}
