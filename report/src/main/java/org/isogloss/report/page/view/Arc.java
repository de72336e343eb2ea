package org.isogloss.report.page.view;

/**
 * Two copies of a passage on the map of repeats.
 *
 * @param card the number of the finding
 * @param kind the code of its kind
 * @param label what is repeated where
 * @param path the arc from one place to the other
 */
public record Arc(int card, String kind, String label, String path) {}
