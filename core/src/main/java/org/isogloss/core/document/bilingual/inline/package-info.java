/** What the texts of translation units contain besides words: markup, values and messages. */
package org.isogloss.core.document.bilingual.inline;
