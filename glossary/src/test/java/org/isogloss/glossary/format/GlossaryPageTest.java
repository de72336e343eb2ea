package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermValues;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.Column;
import org.isogloss.glossary.format.table.ColumnNames;
import org.isogloss.glossary.upkeep.FaultKind;
import org.junit.jupiter.api.Test;

/** The lists in {@code docs/glossary.md} match the program. */
class GlossaryPageTest {

  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  private static final Path PAGE = Path.of("..", "docs", "glossary.md");

  @Test
  void formatsWithTheirEndingsAreCurrent() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String row : rows("format")) {
      String[] cells = row.split("\\|", -1);
      String label = names(cells[1]).get(0);
      listed.add(label);
      TermbaseFormat format = TermbaseFormat.of(label).orElseThrow();
      for (String ending : names(cells[2])) {
        Path path = Path.of(ending.startsWith(".") ? "t" + ending : ending);
        assertThat(TermbaseFormat.named(path)).as(ending).hasValue(format);
        assertThat(TermbaseFormat.allEndings()).contains(ending.startsWith(".") ? ending : "");
      }
      assertThat(cells[3].strip()).isEqualTo(format.isWritten() ? "yes" : "no");
    }
    assertThat(listed)
        .containsExactlyElementsOf(
            Arrays.stream(TermbaseFormat.values()).map(TermbaseFormat::label).toList());
    String page = Files.readString(PAGE);
    for (String ending : TermbaseFormat.allEndings().split(", ", -1)) {
      assertThat(page).contains("`" + ending + "`");
    }
  }

  @Test
  void columnsAreCurrent() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String row : rows("column")) {
      String[] cells = row.replace("\\|", "").split("\\|", -1);
      for (String name : names(cells[1])) {
        listed.add(name);
        Column.Kind kind = ColumnNames.of(name).orElseThrow().kind();
        assertThat(kind.words()).isEqualTo(name.replace('-', ' '));
        for (String other : cells[2].split(",", -1)) {
          if (!other.isBlank()) {
            assertThat(ColumnNames.of(other)).as(other).hasValue(Column.of(kind));
          }
        }
      }
    }
    List<String> known =
        Arrays.stream(Column.Kind.values())
            .filter(kind -> kind != Column.Kind.OTHER && kind != Column.Kind.TERM_IN_LANGUAGE)
            // It has the names of deprecated; its cells tell the two apart.
            .filter(kind -> kind != Column.Kind.FORBIDDEN)
            .map(kind -> kind.words().replace(' ', '-'))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void statusesAreCurrent() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String row : rows("status")) {
      String[] cells = row.split("\\|", -1);
      listed.add(names(cells[1]).get(0));
      for (String name : cells[3].split(",", -1)) {
        assertThat(TermValues.status(name).map(TermStatus::label))
            .as(name)
            .hasValue(names(cells[1]).get(0));
      }
    }
    assertThat(listed).containsExactly("preferred", "admitted", "deprecated");
  }

  @Test
  void codesOfLintAreCurrent() throws Exception {
    List<String> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String row : rows("code")) {
      String[] cells = row.split("\\|", -1);
      String code = names(cells[1]).get(0);
      if (cells.length == 4) {
        faults.add(code);
      } else {
        ReadNote.Kind kind = ReadNote.Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(cells[2].strip()).as(code).isEqualTo(kind.isFault() ? "yes" : "no");
        notes.add(code);
      }
    }
    assertThat(faults)
        .containsExactlyElementsOf(Arrays.stream(FaultKind.values()).map(FaultKind::code).toList());
    assertThat(notes)
        .containsExactlyElementsOf(
            Arrays.stream(ReadNote.Kind.values()).map(ReadNote.Kind::code).toList());
  }

  /** The rows of all tables with this first heading. */
  private static List<String> rows(String heading) throws Exception {
    List<String> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = line.startsWith("| " + heading + " |") || (inside && line.startsWith("|"));
      if (inside && line.startsWith("| `")) {
        rows.add(line);
      }
    }
    assertThat(rows).as(heading).isNotEmpty();
    return rows;
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAMED.matcher(cell);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
