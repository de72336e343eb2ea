/** Inline tags and placeholders that a translation lacks or adds. */
package org.isogloss.rules.bilingual.tags;
