package org.isogloss.glossary.format.table;

import java.util.Locale;
import java.util.Optional;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.format.source.TermValues;

/** Reads the values that editors and other programs write in the cells of a glossary. */
final class TableValues {

  private TableValues() {}

  /** An empty cell means that the term should be used. */
  static Optional<TermStatus> status(String cell) {
    return cell.isBlank() ? Optional.of(TermStatus.PREFERRED) : TermValues.status(cell);
  }

  static Optional<CaseRule> caseRule(String cell) {
    return switch (plain(cell)) {
      case "", "any", "false", "no", "insensitive" -> Optional.of(CaseRule.ANY);
      case "sensitive", "true", "yes", "exact", "x" -> Optional.of(CaseRule.SENSITIVE);
      default -> Optional.empty();
    };
  }

  static Optional<Boolean> truth(String cell) {
    return switch (plain(cell)) {
      case "", "false", "no", "0" -> Optional.of(false);
      case "true", "yes", "1", "x" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private static String plain(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
