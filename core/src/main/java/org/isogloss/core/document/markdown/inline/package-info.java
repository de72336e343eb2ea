/** Inline syntax of Markdown that CommonMark does not know. */
package org.isogloss.core.document.markdown.inline;
