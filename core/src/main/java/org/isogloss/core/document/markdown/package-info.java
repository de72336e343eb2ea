/** Markdown: CommonMark, and what the common site builders and note tools add to it. */
package org.isogloss.core.document.markdown;
