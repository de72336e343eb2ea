/** Markdown: CommonMark and the extensions of common site builders and note-taking tools. */
package org.isogloss.core.document.markdown;
