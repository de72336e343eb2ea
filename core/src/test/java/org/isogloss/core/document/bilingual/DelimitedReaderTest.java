package org.isogloss.core.document.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {

  private static final String MARK = "\uFEFF";

  @Test
  void theHeadingNamesTheLanguages() throws ReadException {
    Document document =
        Sides.read(
            "a.csv",
            MARK
                + "key;Source (zh-CN);Target [en-GB];Status;Comment\r\n"
                + "a.b;雾钟响两次。;\"The \"\"fog bell\"\" rings;\r\ntwice.\";Draft;Checked.\r\n"
                + "a.c;门;;;\r\n"
                + ";;;;\r\n"
                + "a.d;;Fog bell\r\n");

    assertThat(Sides.lines(document))
        .containsExactly(
            "a.b NEEDS_REVIEW: The \"fog bell\" rings; twice. = 雾钟响两次。",
            "a.c UNTRANSLATED: - = 门",
            "a.d TRANSLATED: Fog bell = -");
    assertThat(Sides.blocks(document))
        .containsExactly("body: The \"fog bell\" rings; twice.", "table: Fog bell");
    Bitext bitext = document.bitext().orElseThrow();
    assertThat(bitext.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(bitext.other()).contains(new LanguageTag("zh-CN"));
    assertThat(document.language()).contains(new LanguageTag("en-GB"));
    assertThat(document.comments()).map(Comment::text).containsExactly("Checked.");
    assertThat(at(document, "\"fog bell\"")).isEqualTo("\"\"fog bell\"\"");
    assertThat(at(document, "rings; twice")).isEqualTo("rings;\r\ntwice");
    assertThat(document.location(document.blocks().get(1).span()).toString()).contains("6");
  }

  @Test
  void aColumnSaysWhatIsFuzzy() throws ReadException {
    String weblate =
        """
        "source","target","fuzzy"
        "Die Lampe brennt.","The lamp is on.","False"
        "Die Glocke läutet.","The bell is off.","True"
        """;
    String status =
        """
        source,target,status,fuzzy
        Die Lampe brennt.,The lamp is on.,approved,
        Die Glocke läutet.,The bell is off.,Fuzzy,
        """;

    for (String data : List.of(weblate, status)) {
      assertThat(Sides.lines(Sides.read("lamps.de-en.csv", data)))
          .containsExactly(
              " TRANSLATED: The lamp is on. = Die Lampe brennt.",
              " FUZZY: The bell is off. = Die Glocke läutet.");
    }
  }

  @Test
  void theFirstOtherLanguageIsRead() throws ReadException {
    Document document = Sides.read("a.csv", "keys,fr,en,es\nopen,Ouvrir,Open,Abrir\n");

    assertThat(Sides.lines(document)).containsExactly("open TRANSLATED: Open = Ouvrir");
    assertThat(document.isSourceOfTranslation()).isFalse();
    assertThat(Sides.read("a.csv", "keys,en,es,fr\nopen,Open,Abrir,Ouvrir\n"))
        .matches(Document::isSourceOfTranslation);
  }

  @Test
  void theTextsShowWhichColumnIsEnglish() throws ReadException {
    String german = "Die Glocke läutet und das Schiff ist nicht da.";
    String english = "The bell rings and the ship is not there.";

    assertThat(Sides.lines(Sides.read("a.tsv", german + "\t" + english + "\n")))
        .containsExactly(" TRANSLATED: " + english + " = " + german);
    assertThat(Sides.lines(Sides.read("a.csv", "1,\"" + english + "\",\"" + german + "\"\n")))
        .containsExactly(" TRANSLATED: " + english + " = " + german);
    Document sides = Sides.read("a.csv", "source,target\n" + german + "," + english + "\n");
    assertThat(sides.bitext().orElseThrow().englishSide()).isEqualTo(Bitext.Side.TARGET);
    Document script = Sides.read("a.tsv", "狗是动物。\tThe dog is one of their animals.\n");
    assertThat(Sides.lines(script))
        .containsExactly(" TRANSLATED: The dog is one of their animals. = 狗是动物。");
  }

  @Test
  void theNameOfTheFileMayTellTheLanguages() throws ReadException {
    Document document = Sides.read("app/terms.de-en.tsv", "Glocke\tBell\nTür\tDoor\n");

    assertThat(Sides.blocks(document)).containsExactly("table: Bell", "table: Door");
    assertThat(document.bitext().orElseThrow().other()).contains(new LanguageTag("de"));
    assertThatThrownBy(() -> Sides.read("terms.tsv", "Glocke\tBell\nTür\tDoor\n"))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("no column is clearly English, expected one in English and");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,age\nAnna,3\nBob,4\n",
        "en,de\n0.23,0.41\n0.57,0.31\n",
        "English,French\nyes,yes\nno,no\nyes,yes\n",
        "English,German\nDas ist nicht die Tür.,Die Tür ist das nicht.\n",
        "English,German\nThis is the door and that is not.,These are the doors and the others.\n",
        "a single column\nof text\n",
        "en,de\n",
        "is,no,to\nThis is the door.,x,y\n",
        "country_code,population,area\nDE,83,357\nFR,67,551\n",
        "The door and the key of the house,The house and its doors\n",
        ""
      })
  void whatIsNoTranslationIsRefused(String data) {
    assertThatThrownBy(() -> Sides.read("a.csv", data))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining(", expected one in English and one in another language");
  }

  @Test
  void aCellMayBeHugeUpToTheLongestParagraph() throws ReadException {
    String row = "The bell rang and the ship was there. ";
    String german = "Die Glocke läutete und das Schiff war nicht da.";

    Document document = Sides.read("a.csv", german + "," + row.repeat(20_000) + "\n");
    assertThat(document.blocks()).hasSize(1);
    assertThatThrownBy(() -> Sides.read("a.csv", german + "," + row.repeat(30_000) + "\n"))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("expected at most 1000000");
  }

  @Test
  void anyEncodingOfTextIsRead() throws ReadException {
    String text = "de,en\nDie Tür ist offen und zu,The door’s open\n";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      boolean isUnicode = charset.name().startsWith("UTF");
      byte[] bytes = ((isUnicode ? MARK : "") + text).getBytes(charset);
      Document document = new AnyReader().read(new DocumentId("a.csv"), bytes);
      assertThat(document.prose()).isEqualTo("The door’s open");
    }
    byte[] broken = "de,en\nT\u00fcr \u00c3\u00a4,Door\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> new AnyReader().read(new DocumentId("a.csv"), broken))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("cannot be decoded");
  }

  /** Whatever is in the cells, each word of the English column is where the document says. */
  @Property(tries = 300)
  void eachEnglishWordHasItsPlaceInTheFile(
      @ForAll("rows") List<Row> rows, @ForAll("lineEnds") String end, @ForAll char delimiterSeed)
      throws ReadException {
    boolean tabs = delimiterSeed % 2 == 0;
    char delimiter = tabs ? '\t' : delimiterSeed % 3 == 0 ? ';' : ',';
    StringBuilder file = new StringBuilder("id" + delimiter + "zh" + delimiter + "en" + end);
    List<String> expected = new ArrayList<>();
    for (Row row : rows) {
      file.append(file.length()).append(delimiter).append(quoted(row.other(), end));
      file.append(delimiter).append(quoted(row.english(), end)).append(end);
      expected.addAll(List.of(row.english().replaceAll("[^\\p{L}\\d ]", " ").strip().split(" +")));
    }
    Document document = Sides.read(tabs ? "a.tsv" : "a.csv", file.toString());

    List<String> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      int from = block.span().start();
      for (String word : block.span().in(document.prose()).split("[^\\p{L}\\d]+", -1)) {
        if (!word.isEmpty()) {
          int start = document.prose().indexOf(word, from);
          assertThat(document.sourceText(new Span(start, start + word.length()))).isEqualTo(word);
          from = start + word.length();
          found.add(word);
        }
      }
    }
    assertThat(found).as(file.toString()).containsExactlyElementsOf(expected);
    assertThat(document.bitext().orElseThrow().segments()).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      SegmentPair.Other other =
          document.bitext().orElseThrow().segments().get(i).other().orElseThrow();
      assertThat(other.text()).isEqualTo(rows.get(i).other().replaceAll("\\s+", " ").strip());
      assertThat(other.place().in(document.source().text()))
          .isEqualTo(rows.get(i).other().replace("\n", end).replace("\"", "\"\""));
    }
  }

  /** A row of a table; the English text has letters and is not equal to the other one. */
  record Row(String english, String other) {}

  private static String quoted(String cell, String end) {
    return "\"" + cell.replace("\"", "\"\"").replace("\n", end) + "\"";
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> english =
        Arbitraries.of("Fog", "bells", "\"ring\"", "twice,", "Café", "a;b", "\n", "𝔸x")
            .list()
            .ofMaxSize(6)
            .map(words -> "Word " + String.join(" ", words) + " end");
    Arbitrary<String> other =
        Arbitraries.of("雾钟", "\"响\"", "两次,", "门\n", ";")
            .list()
            .ofMaxSize(5)
            .map(words -> "狗" + String.join("", words) + "猫");
    return Combinators.combine(english, other).as(Row::new).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  private static String at(Document document, String words) {
    int start = document.prose().indexOf(words);
    return document.sourceText(new Span(start, start + words.length()));
  }
}
