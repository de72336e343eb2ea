package org.isogloss.rules.style.citations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.StyleSlip;

/** The slips between citations and the reference list. */
public final class CitationSlips {

  static final Set<Zone> LIST = EnumSet.of(Zone.REFERENCE_ENTRY);

  /** Where citations are read. */
  static final Set<Zone> TEXT = text();

  private CitationSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(
        StyleSlip.of(
            "citation-mismatch",
            "Year or name of a citation",
            "Citations whose year or name differs from the only entry that they can mean.",
            TEXT,
            MissingEntries::differing),
        StyleSlip.of(
            "citation-order",
            "Order of citations",
            "References that are not numbered in the order in which they are first cited.",
            TEXT,
            CitationOrder::find),
        StyleSlip.of(
            "citation-without-entry",
            "Citation without an entry",
            "Citations of works that the reference list does not contain.",
            TEXT,
            MissingEntries::missing),
        StyleSlip.of(
            "reference-duplicate",
            "Reference listed twice",
            "Works that the reference list contains twice.",
            LIST,
            DuplicateReferences::find),
        StyleSlip.of(
            "reference-numbering",
            "Numbering of references",
            "Gaps and repeats in the numbers of the reference list.",
            LIST,
            ReferenceNumbers::find),
        StyleSlip.of(
            "reference-uncited",
            "Reference never cited",
            "Entries of the reference list that the text never cites.",
            LIST,
            UncitedReferences::find));
  }

  private static Set<Zone> text() {
    Set<Zone> zones = EnumSet.copyOf(RuleInfo.PROSE);
    zones.add(Zone.QUOTATION);
    return zones;
  }
}
