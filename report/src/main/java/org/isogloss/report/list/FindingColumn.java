package org.isogloss.report.list;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.engine.decision.DecisionColumn;

/**
 * The columns of a list of findings: first what a reader decides on and on what grounds, last what
 * only programs need.
 */
// What a column takes from a finding has no state.
@SuppressWarnings("ImmutableEnumChecker")
enum FindingColumn {
  DECISION(DecisionColumn.DECISION, 11, finding -> ""),
  NUMBER(9, ListedFinding::number),
  KIND(17, ListedFinding::kind),
  MESSAGE(DecisionColumn.MESSAGE, 44, ListedFinding::message),
  TEXT(DecisionColumn.TEXT, 24, ListedFinding::text),
  SUGGESTION(DecisionColumn.SUGGESTION, 20, ListedFinding::suggestions),
  CONTEXT(56, finding -> finding.place().context()),
  PREFERRED(DecisionColumn.PREFERRED, 18, finding -> ""),
  NOTE(DecisionColumn.NOTE, 28, finding -> ""),
  FORMS(DecisionColumn.FORMS, 24, ListedFinding::forms),
  PLACES(DecisionColumn.PLACES, 9, finding -> finding.places().size()),
  REASON(44, ListedFinding::reasons),
  SOURCE(44, ListedFinding::source),
  SECTION(28, finding -> finding.place().section()),
  PATH(DecisionColumn.PATH, 24, finding -> finding.place().path()),
  LINE(8, finding -> finding.place().line()),
  COLUMN(10, finding -> finding.place().column()),
  SEVERITY(11, finding -> finding.grade().severity()),
  CONFIDENCE(13, finding -> finding.grade().confidence()),
  RULE(DecisionColumn.RULE, 24, ListedFinding::rule),
  ALL_PLACES(0, FindingColumn::allPlaces),
  WORDS_BEFORE(DecisionColumn.WORDS_BEFORE, 20, finding -> finding.identity().before()),
  WORDS_AFTER(DecisionColumn.WORDS_AFTER, 20, finding -> finding.identity().after()),
  FILES(DecisionColumn.FILES, 20, FindingColumn::files),
  FINGERPRINT(DecisionColumn.FINGERPRINT, 36, finding -> finding.identity().fingerprint());

  private final String heading;
  private final int width;
  private final Function<ListedFinding, Object> value;

  FindingColumn(DecisionColumn read, int width, Function<ListedFinding, Object> value) {
    this.heading = read.heading();
    this.width = width;
    this.value = value;
  }

  FindingColumn(int width, Function<ListedFinding, Object> value) {
    this.heading = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    this.width = width;
    this.value = value;
  }

  private static String allPlaces(ListedFinding finding) {
    return finding.places().stream()
        .map(place -> (place.named() + " " + place.form()).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String files(ListedFinding finding) {
    return finding.places().stream()
        .map(ListedPlace::path)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  String heading() {
    return heading;
  }

  /** Its width in a workbook, in characters; 0 if a workbook has it on a sheet of its own. */
  int width() {
    return width;
  }

  /** The content of its cell: a text or a number. */
  Object value(ListedFinding finding) {
    return value.apply(finding);
  }

  /** Whether a reader types into it. */
  boolean isForReader() {
    return this == DECISION || this == PREFERRED || this == NOTE;
  }

  /** Whether it only serves to recognize a finding when the list is read back. */
  boolean isForPrograms() {
    return this == WORDS_BEFORE || this == WORDS_AFTER || this == FILES;
  }
}
