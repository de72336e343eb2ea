package org.isogloss.report.page.view;

/**
 * A place as a line of context: the keyword with the words around it (H. P. Luhn, 1960).
 *
 * @param place where it is
 * @param before the words before it
 * @param text the text itself
 * @param after the words after it
 */
public record Context(PlaceLink place, String before, String text, String after) {}
