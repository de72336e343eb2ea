package org.isogloss.rules.bilingual.checkmate;

/**
 * The content of a segment as XLIFF writes it.
 *
 * @param source in Chinese
 * @param target in English
 */
record Pair(String source, String target) {}
