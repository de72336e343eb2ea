package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;

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

    /** Finds slips in each block of some zones separately. */
    static Finder inBlocks(Set<Zone> zones, BlockFinder finder) {
      return documents -> {
        List<Hit> hits = new ArrayList<>();
        for (StyleDocument document : documents) {
          for (StyleBlock block : document.blocks()) {
            if (zones.contains(block.zone())) {
              finder.find(document, block, hits);
            }
          }
        }
        return hits;
      };
    }

    /** Finds slips in each document separately. */
    static Finder inEach(Function<StyleDocument, List<Hit>> finder) {
      return documents ->
          documents.stream().flatMap(document -> finder.apply(document).stream()).toList();
    }
  }

  /** Finds slips in one block. */
  @FunctionalInterface
  public interface BlockFinder {

    /** Adds the hits in a block. */
    void find(StyleDocument document, StyleBlock block, List<Hit> hits);
  }

  public StyleSlip {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(finder, "finder");
  }

  /**
   * Creates a slip.
   *
   * @param id names the problem, in lower-case kebab
   * @param name a short title
   * @param summary one line: what is found
   * @param zones the zones that are looked at
   * @param finder finds the slips
   */
  public static StyleSlip of(
      String id, String name, String summary, Set<Zone> zones, Finder finder) {
    return new StyleSlip(info(id, name, summary, zones), finder);
  }

  /** The metadata of a rule for slips. */
  public static RuleInfo info(String id, String name, String summary, Set<Zone> zones) {
    return new RuleInfo(id, name, Severity.INFO, summary, zones).about(Topic.STYLE);
  }
}
