package org.isogloss.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.Scripts;

/**
 * Determines the contents of a table's columns: from the user's options, its heading, or its
 * scripts.
 */
public final class LayoutFinder {

  /** The maximum number of columns of a glossary. */
  public static final int WIDEST = 1000;

  /** The maximum number of rows of a title above the heading. */
  private static final int MOST_TITLES = 5;

  private final Table table;
  private final TableOptions options;
  private final Notes notes;
  private final List<String> first;

  LayoutFinder(Table table, TableOptions options, Notes notes) {
    this.table = table;
    this.options = options;
    this.notes = notes;
    this.first = table.rows().get(0);
  }

  /** The layout of lines of a source term, a target term and a comment. */
  static TableLayout pairs(Table table, TableOptions options) {
    List<Column> columns =
        List.of(
            Column.of(Column.Kind.SOURCE_TERM),
            Column.of(Column.Kind.TARGET_TERM),
            Column.of(Column.Kind.COMMENT));
    return new TableLayout(
        new LayoutFinder(table, options, new Notes()).withLanguages(columns, 0), false);
  }

  TableLayout find() throws TermbaseException {
    if (first.size() > WIDEST) {
      throw table.error(0, WIDEST, "the table is too wide", "at most " + WIDEST + " columns");
    }
    if (!options.columns().isEmpty()) {
      boolean header = table.headed() || repeatsTheColumns() || isCertainHeading();
      return new TableLayout(set(header ? 1 : 0), header);
    }
    if (table.headed() || isHeading()) {
      return new TableLayout(named(), true);
    }
    requireNoHeadingBelow();
    return new TableLayout(guessed(), false);
  }

  /** Refuses a table whose heading stands below a title, which would be read as terms. */
  private void requireNoHeadingBelow() throws TermbaseException {
    for (int row = 1; row < Math.min(table.rows().size(), MOST_TITLES + 1); row++) {
      List<String> cells = table.rows().get(row);
      List<Column> columns = understood(cells);
      boolean all = columns.size() > 1 && columns.size() == filled(cells);
      if (all && filled() < 2 && columns.stream().anyMatch(one -> one.kind().namesConcepts())) {
        throw table.error(row, 0, "rows above the heading", "the heading in the first row");
      }
    }
  }

  private List<Column> set(int firstRow) throws TermbaseException {
    List<Column> columns = new ArrayList<>();
    for (String name : options.columns()) {
      columns.add(
          name.equals("-")
              ? Column.of(Column.Kind.IGNORED)
              : ColumnNames.of(name)
                  .orElseThrow(() -> new IllegalArgumentException("unknown column " + name)));
    }
    return withLanguages(withSwitches(columns, firstRow), firstRow);
  }

  /**
   * The columns with those of yes and no instead of terms. "Forbidden" is the status of the row;
   * what a no means in another one, such as "approved", cannot be known.
   */
  private List<Column> withSwitches(List<Column> named, int firstRow) throws TermbaseException {
    List<Column> columns = new ArrayList<>(named);
    List<Integer> switches = new ArrayList<>();
    boolean hasTerms = false;
    for (int i = 0; i < named.size(); i++) {
      if (isSwitch(named.get(i), i, firstRow)) {
        switches.add(i);
      } else {
        hasTerms |= named.get(i).kind().namesConcepts();
      }
    }
    if (!hasTerms) {
      return columns;
    }
    // Next to a status, columns of terms are not read anyway, which is noted.
    boolean isRated = kinds(named).containsAll(List.of(Column.Kind.TERM, Column.Kind.STATUS));
    for (int i : switches) {
      if (named.get(i).kind() == Column.Kind.DEPRECATED) {
        columns.set(i, Column.of(Column.Kind.FORBIDDEN));
      } else if (!isRated) {
        throw table.error(
            0,
            i,
            "yes and no in column '" + heading(i, named) + "'",
            "terms, or a column named status with preferred, admitted or deprecated");
      }
    }
    return columns;
  }

  /** Whether the cells of a column of rated terms say yes or no, as far as they say anything. */
  private boolean isSwitch(Column column, int place, int firstRow) {
    boolean isRating =
        switch (column.kind()) {
          case PREFERRED, ADMITTED, DEPRECATED -> column.language().isEmpty();
          default -> false;
        };
    boolean any = false;
    for (List<String> row : table.rows().subList(firstRow, table.rows().size())) {
      String cell = place < row.size() ? row.get(place) : "";
      if (!isRating || TableValues.truth(cell).isEmpty()) {
        return false;
      }
      any |= !cell.isBlank();
    }
    return any;
  }

  private boolean repeatsTheColumns() {
    List<String> told = options.columns().stream().map(LayoutFinder::plain).toList();
    return first.stream().map(LayoutFinder::plain).toList().equals(told);
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** The recognized headings, each column of terms once; empty if one is repeated. */
  private static List<Column> understood(List<String> row) {
    List<Column> found = new ArrayList<>();
    for (String cell : row) {
      Optional<Column> column = ColumnNames.of(cell);
      if (column.isPresent() && found.contains(column.get())) {
        // In a glossary of glossary words, "术语" next to "term" is an entry, not a heading.
        return List.of();
      }
      column.ifPresent(found::add);
    }
    return found;
  }

  private long filled() {
    return filled(first);
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Whether the first row is a heading if the columns are known without it. */
  private boolean isCertainHeading() {
    int known = understood(first).size();
    return filled() < 3 ? known > 0 && known == filled() : known * 2L > filled();
  }

  private boolean isHeading() {
    List<Column> understood = understood(first);
    boolean terms = understood.stream().anyMatch(column -> column.kind().holdsTerms());
    return terms || (!understood.isEmpty() && understood.size() * 2L >= filled());
  }

  private List<Column> named() throws TermbaseException {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      columns.add(named(i, columns));
    }
    if (columns.stream().noneMatch(column -> column.kind().namesConcepts())) {
      boolean others = columns.stream().anyMatch(column -> column.kind().holdsTerms());
      throw table.error(
          0,
          0,
          others ? "no column of the terms to use" : "no column of terms",
          "a column named preferred, term or a language");
    }
    return withLanguages(withSwitches(columns, 1), 1);
  }

  private Column named(int place, List<Column> before) {
    String heading = first.get(place).strip();
    if (heading.isEmpty()) {
      return Column.of(Column.Kind.IGNORED);
    }
    Optional<Column> column = ColumnNames.of(heading);
    boolean twice = column.filter(before::contains).isPresent();
    if (column.isPresent() && (!twice || column.get().kind() == Column.Kind.IGNORED)) {
      return column.get();
    }
    notes.add(
        ReadNote.Kind.COLUMN_UNKNOWN,
        () ->
            table.error(
                0,
                place,
                (twice ? "duplicate column '" : "unknown column '") + heading + "'",
                twice
                    ? "each column once"
                    : "a name such as preferred, admitted, deprecated, note, term, status or"
                        + " language"),
        "its cells are kept as properties");
    Column other = Column.other(heading);
    return before.contains(other) ? Column.of(Column.Kind.IGNORED) : other;
  }

  private List<Column> guessed() throws TermbaseException {
    int width = table.width();
    if (width > 3) {
      throw table.error(
          0,
          0,
          "a table of " + width + " columns without a recognized heading",
          "column names such as term, status, note");
    }
    if (width == 1) {
      return List.of(Column.of(Column.Kind.PREFERRED));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(Column.Kind.SOURCE_TERM));
    columns.add(Column.of(Column.Kind.TARGET_TERM));
    if (width > 2) {
      columns.add(Column.of(Column.Kind.COMMENT));
    }
    List<Column> found = withLanguages(columns, 0);
    if (!firstRowFits(found)) {
      notes.add(
          ReadNote.Kind.HEADING_UNKNOWN,
          () -> table.error(0, 0, "no recognized heading", "source term, target term"),
          "all rows are read as pairs of a term (%s) and its translation (%s)"
              .formatted(found.get(0).language(), found.get(1).language()));
    }
    return found;
  }

  /** Whether the scripts show that the first row is a pair like the others. */
  private boolean firstRowFits(List<Column> columns) {
    for (int i = 0; i < 2 && i < first.size(); i++) {
      String primary = columns.get(i).language().split("-", 2)[0];
      if (Scripts.LANGUAGES.containsValue(primary)) {
        return Scripts.language(List.of(first.get(i))).equals(primary);
      }
    }
    return false;
  }

  /**
   * The columns with the source and target languages: as given by the user, or else by their
   * scripts, which may show that the first is English and the second is not.
   */
  private List<Column> withLanguages(List<Column> named, int firstRow) {
    List<Column> columns = readable(named, ColumnPairs.of(named));
    String byLetters = language(columns, Column.Kind.SOURCE_TERM, firstRow);
    String source = options.sourceLanguage().isEmpty() ? byLetters : options.sourceLanguage();
    String target = options.targetLanguage();
    String foreign = language(columns, Column.Kind.TARGET_TERM, firstRow);
    boolean turned =
        options.sourceLanguage().isEmpty()
            && target.equals(LanguageSection.ENGLISH)
            && source.equals(LanguageSection.UNDETERMINED)
            && !foreign.equals(LanguageSection.UNDETERMINED);
    List<Column> found = new ArrayList<>();
    for (Column column : columns) {
      Column with =
          switch (column.language().isEmpty() ? column.kind() : Column.Kind.TERM) {
            case SOURCE_TERM -> new Column(column.kind(), turned ? target : source);
            case TARGET_TERM -> new Column(column.kind(), turned ? foreign : target);
            default -> column;
          };
      found.add(with);
    }
    return found;
  }

  /** Ignores the columns of terms that have no place beside a column "term", and reports them. */
  private List<Column> readable(List<Column> named, List<Column> paired) {
    boolean termPerRow = paired.contains(Column.of(Column.Kind.TERM));
    int term = named.indexOf(Column.of(Column.Kind.TERM));
    List<Column> columns = new ArrayList<>(paired);
    for (int i = 0; i < named.size(); i++) {
      boolean read = termPerRow ? i == term : columns.get(i).kind() != Column.Kind.IGNORED;
      if (named.get(i).kind().holdsTerms() && !read) {
        int other = termPerRow ? term : kinds(paired).indexOf(Column.Kind.SOURCE_TERM);
        noteUnread(i, named, heading(other, named));
        columns.set(i, Column.of(Column.Kind.IGNORED));
      }
    }
    return columns;
  }

  private static List<Column.Kind> kinds(List<Column> columns) {
    return columns.stream().map(Column::kind).toList();
  }

  private void noteUnread(int place, List<Column> named, String other) {
    String problem =
        "terms in column '%s' beside column '%s'".formatted(heading(place, named), other);
    notes.add(
        ReadNote.Kind.COLUMN_UNREAD,
        () -> table.error(0, place, problem, "one of these columns"),
        "its cells are kept in the file but not read");
  }

  /** The name of a column: as in the heading, unless the user named the columns. */
  private String heading(int place, List<Column> named) {
    boolean headed = options.columns().isEmpty() && place < first.size();
    return headed ? first.get(place).strip() : named.get(place).header();
  }

  private String language(List<Column> columns, Column.Kind kind, int firstRow) {
    int place = columns.indexOf(Column.of(kind));
    if (place < 0) {
      return LanguageSection.UNDETERMINED;
    }
    return Scripts.language(
        table.rows().subList(Math.min(firstRow, table.rows().size()), table.rows().size()).stream()
            .filter(row -> row.size() > place)
            .map(row -> row.get(place))
            .filter(cell -> !cell.isBlank())
            .toList());
  }
}
