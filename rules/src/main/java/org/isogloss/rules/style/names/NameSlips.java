package org.isogloss.rules.style.names;

import java.util.List;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.StyleSlip;

/** The slips in names. */
public final class NameSlips {

  private static final StyleSlip CODE_FONT =
      StyleSlip.of(
          "code-font",
          "Names without code font",
          "Names that are set in code elsewhere, but not here.",
          RuleInfo.PROSE,
          UnsetNames::find);

  private static final StyleSlip NAME_ORDER =
      StyleSlip.of(
          "name-order",
          "Names in two orders",
          "Names of people with the family name first in some places, and last in others.",
          RuleInfo.PROSE,
          TurnedNames::find);

  private NameSlips() {}

  /** All of them. */
  public static List<StyleSlip> all() {
    return List.of(CODE_FONT, NAME_ORDER);
  }
}
