package org.isogloss.report.page.view;

/**
 * A word that is in no dictionary.
 *
 * @param word the word
 * @param count how often it occurs
 * @param first its first place
 */
public record WordRow(String word, int count, Context first) {}
