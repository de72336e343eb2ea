package org.isogloss.core.document.markdown;

import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * A stretch that a Markdown parser must not look into.
 *
 * @param span where it stands in the prepared text
 * @param kind what it is; null if it shows nothing
 */
record Masked(Span span, Inline.Kind kind) {}
