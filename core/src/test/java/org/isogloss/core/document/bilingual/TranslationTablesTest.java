package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTablesTest {

  private static final String REVIEW =
      """
      | No. | Source (zh) | Target (en) | Status | Comment |
      |-----|-------------|-------------|--------|---------|
      | 1 | 雾钟响两次。 | The *fog bell* rings twice. | Draft | See the the note. |
      | 2 | 门 | Door | | |
      | 3 | 窗 | | | |
      """;

  @Test
  void onlyTheEnglishColumnIsProse() throws ReadException {
    Document document = Sides.read("a.md", REVIEW);

    assertThat(Sides.blocks(document))
        .containsExactly("body: The fog bell rings twice.", "table: Door");
    assertThat(Sides.lines(document))
        .containsExactly(
            "1 NEEDS_REVIEW: The fog bell rings twice. = 雾钟响两次。",
            "2 TRANSLATED: Door = 门",
            "3 UNTRANSLATED: - = 窗");
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(bitext.other()).contains(new LanguageTag("zh"));
    assertThat(bitext.segments().get(0).other().orElseThrow().place().in(document.source().text()))
        .isEqualTo("雾钟响两次。");
    assertThat(document.sourceText(bitext.segments().get(0).english().orElseThrow().span()))
        .isEqualTo("The *fog bell* rings twice.");
  }

  @Test
  void proseBesideATableStaysAsItIs() throws ReadException {
    String prose =
        "# Bells\n\nThe bell stands here. 这是门。\n\n%s\n- The ship is there, and it is not here, or"
            + " so they have said since the bell rang for the first time in many years.\n";
    String table = "| English | German |\n|---|---|\n| The bell rings. | Die Glocke läutet. |\n";
    Document document = Sides.read("a.md", prose.formatted(table));

    assertThat(Sides.blocks(document))
        .containsExactly(
            "title: Bells",
            "body: The bell stands here. 这是门。",
            "body: The bell rings.",
            "list-item: The ship is there, and it is not here, or so they have said since the bell"
                + " rang for the first time in many years.");
    assertThat(Sides.lines(document))
        .containsExactly(" TRANSLATED: The bell rings. = Die Glocke läutet.");
    assertThat(document.isSourceOfTranslation()).isFalse();
    assertThat(Sides.read("a.md", table).isSourceOfTranslation()).isTrue();
  }

  @Test
  void aDocumentHasOnePairOfLanguages() throws ReadException {
    String table = "| English | %s |\n|---|---|\n| The bell rings. | %s |\n\n";
    Document document =
        Sides.read(
            "a.md",
            table.formatted("German", "Die Glocke läutet.")
                + table.formatted("French", "La cloche sonne.")
                + table.formatted("German", "Das Schiff ist da."));

    assertThat(document.prose()).isEqualTo("The bell rings.\nThe bell rings.\nThe bell rings.");
    assertThat(Sides.lines(document))
        .containsExactly(
            " TRANSLATED: The bell rings. = Die Glocke läutet.",
            " TRANSLATED: The bell rings. = Das Schiff ist da.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Metric | English | German |\n|---|---|---|\n| BLEU | 23.1 | 20.2 |\n",
        "| Feature | English | French |\n|---|---|---|\n| Spelling | yes | yes |\n",
        "| Command | What it does |\n|---|---|\n| open | It opens the door of the house. |\n",
        "| Source | Target |\n|---|---|\n| The first node and its edges | The node that follows |\n",
        "| US English | UK English |\n|---|---|\n| The color of the sea | The colour of the sea |\n",
        "| German |\n|---|\n| Die Tür ist das nicht. |\n"
      })
  void otherTablesStayAsTheyAre(String table) throws ReadException {
    Document document = Sides.read("a.md", table);

    assertThat(document.bitext()).isEmpty();
    long cells = table.lines().skip(2).mapToLong(line -> line.split("\\|").length - 1).sum();
    long heading = table.lines().limit(1).mapToLong(line -> line.split("\\|").length - 1).sum();
    assertThat(document.blocks()).hasSize((int) (cells + heading));
    assertThat(document.blocks()).allMatch(block -> block.zone().label().equals("table"));
  }

  /** As translation programs export them for review, with a cell across the whole table. */
  @Test
  void aReviewTableInWordIsRead() throws Exception {
    Document document =
        docx(
            List.of(
                List.of("ID", "Source", "Target", "Comment"),
                List.of("1", "Die Glocke läutet und das Schiff ist da.", "The bell rings.|Loudly."),
                List.of("2", "Die Tür ist nicht zu.", "The door is not shut, and the bell rings.")),
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr><w:p><w:r><w:t>Chapter one"
                + "</w:t></w:r></w:p></w:tc></w:tr>");

    assertThat(Sides.blocks(document))
        .containsExactly(
            "body: The bell rings.",
            "body: Loudly.",
            "body: The door is not shut, and the bell rings.");
    assertThat(Sides.lines(document))
        .containsExactly(
            "1 TRANSLATED: The bell rings.\nLoudly. = Die Glocke läutet und das Schiff ist da.",
            "2 TRANSLATED: The door is not shut, and the bell rings. = Die Tür ist nicht zu.");
  }

  /** A table in a cell is a table of its own. */
  @Test
  void aTableInACellIsATableOfItsOwn() throws Exception {
    String inner =
        table(List.of(List.of("en", "de"), List.of("The bell rings.", "Die Glocke läutet.")), "");
    String outer =
        "<w:tbl><w:tr><w:tc>"
            + cell("Left")
            + "</w:tc><w:tc>"
            + inner
            + cell("After")
            + "</w:tc><w:tc>"
            + cell("Right")
            + "</w:tc></w:tr></w:tbl>";
    Document document = read(new DocxFile().xml(outer));

    assertThat(document.prose()).isEqualTo("Left\nThe bell rings.\nAfter\nRight");
    assertThat(Sides.lines(document))
        .containsExactly(" TRANSLATED: The bell rings. = Die Glocke läutet.");
  }

  /** Whatever the cells say, the segments are the rows, and the places are exact. */
  @Property(tries = 150)
  void theRowsOfATableAreSegments(
      @ForAll("rows") List<Row> rows, @ForAll boolean isMarkdown, @ForAll boolean isReversed)
      throws Exception {
    List<List<String>> cells = new ArrayList<>();
    cells.add(isReversed ? List.of("zh", "en-GB") : List.of("en-GB", "zh"));
    for (Row row : rows) {
      cells.add(
          isReversed ? List.of(row.other(), row.english()) : List.of(row.english(), row.other()));
    }
    Document document =
        isMarkdown
            ? Sides.read("a.md", "Before it.\n\n" + markdown(cells) + "\nAfter it.\n")
            : read(
                new DocxFile()
                    .xml(cell("Before it."))
                    .xml(table(cells, ""))
                    .xml(cell("After it.")));

    List<SegmentPair> pairs = document.bitext().orElseThrow().segments();
    assertThat(pairs).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      Span english = pairs.get(i).english().orElseThrow().span();
      assertThat(english.in(document.prose())).isEqualTo(rows.get(i).english());
      assertThat(document.sourceText(english)).isEqualTo(rows.get(i).english());
      SegmentPair.Other other = pairs.get(i).other().orElseThrow();
      assertThat(other.place().in(document.source().text())).isEqualTo(rows.get(i).other());
    }
    assertThat(document.prose()).startsWith("Before it.").endsWith("After it.");
    assertThat(document.prose()).doesNotContain("钟");
    assertThat(document.blocks()).hasSize(rows.size() + 2);
  }

  /** A row of a table; both texts have letters. */
  record Row(String english, String other) {}

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> english =
        Arbitraries.of("Fog", "bells", "rang", "twice,", "Café", "𝔸x", "(and)", "gone.")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(words -> "Word " + String.join(" ", words));
    Arbitrary<String> other =
        Arbitraries.of("雾钟", "响", "两次，", "门")
            .list()
            .ofMaxSize(5)
            .map(w -> "钟" + String.join("", w));
    return Combinators.combine(english, other).as(Row::new).list().ofMinSize(1).ofMaxSize(6);
  }

  private static String markdown(List<List<String>> rows) {
    String head = "| " + String.join(" | ", rows.get(0)) + " |\n|---|---|\n";
    return rows.stream()
        .skip(1)
        .map(row -> "| " + String.join(" | ", row) + " |\n")
        .collect(Collectors.joining("", head, ""));
  }

  private static Document docx(List<List<String>> rows, String more) throws Exception {
    return read(new DocxFile().xml(table(rows, more)));
  }

  private static Document read(DocxFile file) throws Exception {
    return new DocxReader().read(new DocumentId("a.docx"), file.bytes());
  }

  /** A table, in which a bar separates the paragraphs of a cell. */
  private static String table(List<List<String>> rows, String more) {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (List<String> row : rows) {
      xml.append("<w:tr>");
      for (String text : row) {
        xml.append("<w:tc>");
        for (String paragraph : text.split("\\|", -1)) {
          xml.append(cell(paragraph));
        }
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
      if (row == rows.get(0)) {
        xml.append(more);
      }
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String cell(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }
}
