/** What is written inside the paragraphs of Markdown and CommonMark does not know. */
package org.isogloss.core.document.markdown.inline;
