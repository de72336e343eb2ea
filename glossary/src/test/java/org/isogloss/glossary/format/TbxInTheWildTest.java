package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.glossary.format.FoundTables.notes;
import static org.isogloss.glossary.format.FoundTables.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TBX and MultiTerm XML as other programs write them. */
class TbxInTheWildTest {

  private static final String MULTITERM =
      """
      <?xml version="1.0" encoding="UTF-16"?>
      <mtf><conceptGrp><concept>7</concept>
        <transacGrp><transac type="origination">ann</transac><date>2020-02-01T00:00:00</date></transacGrp>
        <descripGrp><descrip type="Subject">harbours</descrip></descripGrp>
        <languageGrp><language type="English" lang="EN"/>
          <descripGrp><descrip type="Definition">A bell in <xref Tlink="fog">fog</xref>.</descrip></descripGrp>
          <termGrp><term>fog bell</term>
            <descripGrp><descrip type="Status">Preferred</descrip></descripGrp>
            <descripGrp><descrip type="Part of Speech">Noun</descrip></descripGrp>
            <descripGrp><descrip type="Region">North</descrip></descripGrp></termGrp>
          <termGrp><term>mist bell</term><descripGrp><descrip type="Status">Forbidden</descrip></descripGrp></termGrp>
          <termGrp><term>haze bell</term></termGrp>
        </languageGrp>
        <languageGrp><language type="Chinese" lang="ZH-CN"/><termGrp><term>雾钟</term></termGrp></languageGrp>
        <languageGrp><language type="Deutsch"/><termGrp><term>Nebelglocke</term></termGrp></languageGrp>
        <languageGrp><language type="Elbish" lang="??"/><termGrp><term>x</term></termGrp></languageGrp>
      </conceptGrp>
      <conceptGrp><concept>8</concept><languageGrp><language type="English" lang="EN"/></languageGrp></conceptGrp></mtf>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "preferred,preferred",
    "Preferred,preferred",
    "PREFERRED,preferred",
    "preferredTerm,preferred",
    "preferredTerm-admn-sts,preferred",
    "preferred-admn-sts,preferred",
    "standardizedTerm,preferred",
    "approved,preferred",
    "admitted,admitted",
    "Admitted term,admitted",
    "admittedTerm-admn-sts,admitted",
    "Draft,admitted",
    "proposed,admitted",
    "notRecommended,deprecated",
    "not recommended,deprecated",
    "Not-Recommended,deprecated",
    "forbidden,deprecated",
    "Obsolete,deprecated",
    "deprecatedTerm,deprecated",
    "deprecatedTerm-admn-sts,deprecated",
    "supersededTerm-admn-sts,deprecated",
    "SUPERSEDED,deprecated",
  })
  void statusesAreUnderstood(String value, String status) throws Exception {
    TermbaseFile file = FoundTables.read(folder, "t.tbx", entry("fog bell", value));
    assertThat(shown(file.termbase())).isEqualTo("a: en-us fog bell " + status);
    assertThat(file.notes()).isEmpty();
    TermbaseFile table = FoundTables.read(folder, "t.csv", "term,status\nfog bell," + value);
    assertThat(shown(table.termbase())).isEqualTo("fog-bell: en fog bell " + status);
  }

  @Test
  void blanksAroundAnIdAreNoPartOfIt() throws Exception {
    for (String id : new String[] {"a", " a", "a\t", " "}) {
      String text =
          "<tbx><text><body><conceptEntry id='%s'><langSec xml:lang='en'><termSec><term>hut</term></termSec></langSec></conceptEntry></body></text></tbx>"
              .formatted(id);
      assertThat(FoundTables.read(folder, "t.tbx", text).termbase().concepts().get(0).id())
          .isEqualTo(id.isBlank() ? "hut" : "a");
    }
  }

  @Test
  void aStatusThatIsNotKnownCostsANoteAndStaysInTheFile() throws Exception {
    String old = entry("fog bell", "purple");
    TermbaseFile file = FoundTables.read(folder, "t.tbx", old);
    assertThat(shown(file.termbase())).isEqualTo("a: en-us fog bell admitted");
    assertThat(file.notes().get(0).message())
        .isEqualTo(
            "unknown status 'purple', expected a status such as preferred, admitted or deprecated;"
                + " read as admitted");
    TermbaseStore.update(
        file.path(),
        TableOptions.DEFAULT,
        before -> TermbaseEdit.addTerm(before, "a", "de", new Term("x", TermStatus.PREFERRED)));
    assertThat(Files.readString(file.path())).contains(">purple<");
  }

  @Test
  void whatHoldsNoTermIsLeftOutWithANote() throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder,
            "t.xml",
            """
            <martif type="TBX"><text><body>
            <termEntry id="a"><langSet xml:lang="en"><tig><term> </term></tig><tig><term>bell</term></tig></langSet>
            <langSet xml:lang="EN"><tig><term>gong</term></tig></langSet>
            <langSet xml:lang="de_AT"/><langSet xml:lang="7"><tig><term>x</term></tig></langSet></termEntry>
            <termEntry id="b"/></body></text></martif>
            """);
    assertThat(shown(file.termbase())).isEqualTo("a: en bell admitted, en gong admitted");
    assertThat(notes(file))
        .containsExactly(
            "2:47 term-empty", "4:1 term-empty", "4:28 language-unknown", "5:1 term-empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void multiTermIsRead(String charset) throws Exception {
    Path path = Files.write(folder.resolve("t.xml"), MULTITERM.getBytes(Charset.forName(charset)));
    TermbaseFile file = TermbaseFile.read(path, TableOptions.DEFAULT);
    assertThat(file.format()).isEqualTo(TermbaseFormat.MULTITERM);
    assertThat(shown(file.termbase()))
        .isEqualTo(
            "7: en fog bell preferred, en mist bell deprecated, en haze bell admitted,"
                + " zh-CN 雾钟 admitted, de Nebelglocke admitted");
    Concept bell = file.termbase().concepts().get(0);
    assertThat(bell.subject()).isEqualTo("harbours");
    assertThat(bell.language("en").map(LanguageSection::definition)).hasValue("A bell in fog.");
    assertThat(bell.terms().get(0).partOfSpeech()).isEqualTo(WordClass.NOUN);
    assertThat(bell.terms().get(0).properties()).containsExactly(new Property("Region", "North"));
    assertThat(file.notes())
        .extracting(note -> note.kind().code())
        .containsExactly("language-unknown", "term-empty", "term-empty");
    assertThatThrownBy(() -> file.revise(file.termbase()))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("multiterm can be read but not written, expected one of yaml, csv");
  }

  @Test
  void xmlIsReadInTheEncodingThatItDeclares() throws Exception {
    String text = "<?xml version='1.0' encoding='windows-1252'?>\n" + entry("café", "preferred");
    Path path =
        Files.write(folder.resolve("t.tbx"), text.getBytes(Charset.forName("windows-1252")));
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        old -> TermbaseEdit.addTerm(old, "a", "en-us", new Term("bar", TermStatus.ADMITTED)));
    assertThat(new String(Files.readAllBytes(path), Charset.forName("windows-1252")))
        .contains("café", "bar");
    byte[] before = Files.readAllBytes(path);
    assertThatThrownBy(
            () ->
                TermbaseStore.update(
                    path,
                    TableOptions.DEFAULT,
                    old ->
                        TermbaseEdit.addTerm(old, "a", "zh", new Term("雾钟", TermStatus.ADMITTED))))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("it cannot be encoded");
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<descrip type='definition'>A bell of the <b>fog <i>light</i></b> house.</descrip>",
        "<descrip type='definition'><p>A bell of</p> the <b>fog light</b> house.</descrip>",
        "<descrip type='definition'><p>A bell of the fog light house.</p></descrip>",
        "<definition>A bell of the <b>fog <ref target='x'>light</ref></b> house.</definition>",
        "<descripGrp>\n<descrip type='definition'>A bell of the <term>fog light</term> house."
            + "</descrip>\n</descripGrp>"
      })
  void markupInATextIsReadAsItsCharacters(String definition) throws Exception {
    String text =
        entry("fog <b>bell</b>", "preferred").replace("<langSet", definition + "stray <langSet");
    Concept bell = FoundTables.read(folder, "t.tbx", text).termbase().concepts().get(0);
    assertThat(bell.definition()).isEqualTo("A bell of the fog light house.");
    assertThat(bell.properties()).isEmpty();
    assertThat(bell.terms()).extracting(Term::text).containsExactly("fog bell");
  }

  @Test
  void aNameThatIsNoElementIsNotWrittenAsOne() throws Exception {
    String field = "<descrip type=\"Example sentence\">Ring it.</descrip>";
    String text = entry("fog bell", "preferred").replace("</termEntry>", field + "</termEntry>");
    TermbaseFile file = FoundTables.read(folder, "t.tbx", text);
    TermbaseFile.Rendered rendered =
        TermbaseFile.render(file.termbase(), TermbaseFormat.TBX_DCT, TableOptions.DEFAULT);
    assertThat(rendered.warnings()).contains("Example sentence cannot be stored in tbx-dct");
    assertThat(new String(rendered.bytes(), StandardCharsets.UTF_8)).doesNotContain("Example sen");
  }

  @ParameterizedTest
  @EnumSource(
      value = TermbaseFormat.class,
      names = {"TBX", "TBX_DCT", "TBX_V2"})
  void aLineBreakThatIsLostIsReported(TermbaseFormat format) throws Exception {
    LanguageSection english =
        new LanguageSection("en", List.of(new Term("fog bell", TermStatus.PREFERRED)));
    Concept bell =
        new Concept("a", "", "A bell.\nIt rings in fog.", "", List.of(english), List.of());
    TermbaseFile.Rendered rendered =
        TermbaseFile.render(new Termbase(List.of(bell)), format, TableOptions.DEFAULT);
    assertThat(rendered.warnings()).containsExactly("line break cannot be stored in XML");
  }

  private static String entry(String term, String status) {
    return "<martif type=\"TBX\"><text><body><termEntry id=\"a\"><langSet xml:lang=\"en-us\"><tig><term>"
        + term
        + "</term><termNote type=\"administrativeStatus\">"
        + status
        + "</termNote></tig></langSet></termEntry></body></text></martif>\n";
  }
}
