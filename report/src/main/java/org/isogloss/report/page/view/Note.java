package org.isogloss.report.page.view;

/**
 * A finding in the margin of the text.
 *
 * @param card the finding
 * @param isBrief whether another view has its details
 * @param others how many further places it has
 */
public record Note(Card card, boolean isBrief, int others) {}
