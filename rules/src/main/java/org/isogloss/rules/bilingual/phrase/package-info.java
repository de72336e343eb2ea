/**
 * The phrases of a source text, in which of its segments they occur, and which of them depend on
 * what occurs in the translation.
 */
package org.isogloss.rules.bilingual.phrase;
