package org.isogloss.rules.style.names;

import java.util.List;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.style.StyleSlip;

/** The slips in names. */
public final class NameSlips {

  private static final StyleSlip CODE_FONT =
      slip(
          "code-font",
          "Names without code font",
          "Names that are set in code elsewhere, but not here.",
          UnsetNames::find);

  private static final StyleSlip NAME_ORDER =
      slip(
          "name-order",
          "Names in two orders",
          "Names of people with the family name first in some places, and last in others.",
          TurnedNames::find);

  private NameSlips() {}

  private static StyleSlip slip(String id, String name, String summary, StyleSlip.Finder finder) {
    return new StyleSlip(new RuleInfo(id, name, Severity.INFO, summary).about(Topic.STYLE), finder);
  }

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(CODE_FONT, NAME_ORDER);
  }
}
