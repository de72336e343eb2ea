package org.isogloss.rules.style;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;

/**
 * A kind of slip of house style that no majority decides, such as a cross-reference to a section
 * that does not exist.
 *
 * @param info the metadata of its rule
 * @param finder finds the slips
 */
public record StyleSlip(RuleInfo info, Finder finder) {

  /** Finds slips; called from any thread. */
  @FunctionalInterface
  public interface Finder {

    /** The hits in a manuscript, in any order; its documents are in book order. */
    List<Hit> find(List<StyleDocument> documents);
  }

  public StyleSlip {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(finder, "finder");
  }
}
