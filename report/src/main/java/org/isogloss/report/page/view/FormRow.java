package org.isogloss.report.page.view;

import java.util.List;

/**
 * A form of a concept.
 *
 * @param text the form
 * @param count how often it occurs
 * @param color the number of its color, from 1
 * @param bars its frequency in each part, as the path of a drawing one unit wide per part
 * @param spread the same in words, for readers who cannot see it
 * @param places its places in context
 * @param isSuggested whether the finding suggests to use it
 */
public record FormRow(
    String text,
    int count,
    int color,
    String bars,
    String spread,
    List<Context> places,
    boolean isSuggested) {

  public FormRow {
    places = List.copyOf(places);
  }
}
