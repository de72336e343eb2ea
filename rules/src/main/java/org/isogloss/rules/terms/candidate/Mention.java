package org.isogloss.rules.terms.candidate;

import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;

/**
 * One place of a candidate term.
 *
 * @param place its place
 * @param zone the zone of its block
 * @param sentence the number of its sentence in the manuscript, from 0
 * @param wording its words
 * @param nominal whether it ends in a noun, so that it can name a thing
 * @param before the modifier before it that belongs to a longer phrase; empty if it begins one
 * @param behind the noun after it that belongs to a longer phrase; empty if it ends one
 * @param attributive whether it modifies a noun that follows
 * @param context the words around it
 * @param quoted whether it is in quotation marks
 */
public record Mention(
    Place place,
    Zone zone,
    int sentence,
    MentionWords wording,
    boolean nominal,
    String before,
    String behind,
    boolean attributive,
    Context context,
    boolean quoted) {

  /** Whether {@code other} lies inside it, at the same place or smaller. */
  public boolean covers(Mention other) {
    return place.document().equals(other.place.document())
        && place.span().contains(other.place.span());
  }
}
