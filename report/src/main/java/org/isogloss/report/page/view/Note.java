package org.isogloss.report.page.view;

/**
 * A finding in the margin of the text.
 *
 * @param card the finding
 * @param brief what it is about, if another view has its details; otherwise empty
 * @param others how many further places it has
 */
public record Note(Card card, String brief, int others) {}
