package org.isogloss.core.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestTableTest {

  private static final String BLOCKS =
      """
      +-------+-------------------------+
      | Lamp  | Meaning                 |
      +=======+=========================+
      | red   | - The harbor is *shut   |
      |       |   for* ships            |
      |       | - No ship may leave     |
      +-------+-------------------------+
      | green | Look::                  |
      |       |                         |
      |       |   lampp: is             |
      |       |                         |
      |       | .. note:: Or ring.      |
      +-------+-------------------------+
      """;

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            BLOCKS,
            "table: Lamp|table: Meaning|table: red|list-item: The harbor is shut for ships"
                + "|list-item: No ship may leave|table: green|table: Look:|code: lampp: is"
                + "|body: Or ring."),
        Arguments.of(
            """
            +-----+-------------------+
            | a   | Use ``b|c`` to    |
            |     | see :doc:`the     |
            |     | bell <d>`.        |
            +-----+-------------------+
            """,
            "table: a|table: Use b|c to see the bell."),
        // Cells that span rows or columns.
        Arguments.of(
            """
            +------+----------+
            | The  | of lamps |
            +------+----+-----+
            | It   | b  | c   |
            | goes +----+-----+
            | on.  | Do | e   |
            |      | f  |     |
            +------+----+-----+
            | The **whole     |
            | row** of bells  |
            +-----------------+
            """,
            "table: The|table: of lamps|table: It goes on.|table: b|table: c|table: Do f|table: e"
                + "|table: The whole row of bells"),
        // Borders that do not meet.
        Arguments.of(
            """
            +----+----+
            | The lamp | b *is |
            | c | d* |
            +----+----+
            | e | f
            +----+----+
            """,
            "table: The lamp c|table: b is d|table: e|table: f"),
        // A table in an item, and one in a cell.
        Arguments.of(
            """
            - A

              +---------------+
              | +----+------+ |
              | | b  | c    | |
              | |    | d    | |
              | +----+------+ |
              +---------------+
            """,
            "list-item: A|table: b|table: c d"),
        Arguments.of(
            """
            +----------+--------------+
            |   The    | It is        |
            |  harbor  |   shut.      |
            |          |              |
            |          | Ring:        |
            |          |   - the bell |
            +----------+--------------+
            """,
            "table: The harbor|table: It is shut.|list-item: Ring:|list-item: the bell"),
        Arguments.of(
            """
            =====  ===============
               The lamps      Bell
            =====  ===============
            red    - It is **shut
                     today**.

                   No ship *may
                   leave*.

            blue   B
            =====  ===============
            """,
            "table: The lamps Bell|table: red|list-item: It is shut today."
                + "|table: No ship may leave.|table: blue|table: B"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new RestReader(), source, expected);
  }

  @Test
  void theTextOfACellIsTheFilesText() throws ReadException {
    Document document = read(BLOCKS);
    for (String word : List.of("shut", "ships", "leave", "lampp", "ring")) {
      Span place = document.toSource(Reading.span(document.prose(), word));
      assertThat(place).isEqualTo(Reading.span(BLOCKS, word));
    }
  }

  @Test
  void linesAreDrawnAroundAllBlocksOfACell() throws ReadException {
    Document document = read(BLOCKS);
    assertThat(document.inlines())
        .filteredOn(inline -> inline.kind() == Inline.Kind.FIXED_WIDTH)
        .hasSameSizeAs(document.blocks());
  }

  @Test
  void longTablesTakeLinearTime() throws ReadException {
    String row = "| a | b |\n+---+---+\n";
    assertThat(read("+---+---+\n" + row.repeat(50_000)).blocks()).hasSize(100_000);
    String line = "|" + " ".repeat(199) + "|\n";
    String border = "+" + "-+".repeat(100) + "\n";
    assertThat(read(border + line.repeat(20_000) + border).blocks()).isEmpty();
  }

  private static Document read(String source) throws ReadException {
    return new RestReader().read(new DocumentId("a.rst"), source.getBytes(StandardCharsets.UTF_8));
  }
}
