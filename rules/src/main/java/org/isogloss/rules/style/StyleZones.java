package org.isogloss.rules.style;

import java.util.Set;
import org.isogloss.core.document.Zone;

/**
 * Groups of zones with a style of their own; all of the author's text is {@code RuleInfo.PROSE}.
 */
public final class StyleZones {

  /** The headings of a document, with its title. */
  public static final Set<Zone> HEADINGS = Set.of(Zone.TITLE, Zone.HEADING);

  /** The captions of figures and tables. */
  public static final Set<Zone> CAPTIONS = Set.of(Zone.CAPTION);

  private StyleZones() {}
}
