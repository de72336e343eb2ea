package org.isogloss.report.page.view;

/**
 * A link into the text.
 *
 * @param anchor the id of the element that it leads to
 * @param label the file and line, or the line alone if there is one file
 */
public record PlaceLink(String anchor, String label) {}
