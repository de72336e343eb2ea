/** Punctuation that differs between a text and its translation, compared by what it does. */
package org.isogloss.rules.bilingual.marks;
