package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit of a TBX file changes what it has to and nothing else, byte for byte. */
class EditedTbxTest {

  /** With what a program does not read: comments, identifiers, markup inside a text, a layout. */
  private static final String TBX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-model href="https://example.org/core.rng"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      \t<text>
      \t\t<body>
      \t\t\t<!-- not yet: <conceptEntry id="c0"> -->
      \t\t\t<conceptEntry id="c0"><langSec xml:lang="en"><termSec><term/></termSec></langSec></conceptEntry>
      \t\t\t<conceptEntry id="c1">
      \t\t\t\t<descrip type="definition">A bell of the <hi target="c2">lighthouse</hi></descrip>

      \t\t\t\t<!-- English --><langSec xml:lang="en" id="l1">
      \t\t\t\t\t<termSec id="t1">
      \t\t\t\t\t\t<term id='x1' note="a > b">fog bell</term>
      \t\t\t\t\t\t<termNote type="administrativeStatus">Preferred</termNote>
      \t\t\t\t\t\t<note><![CDATA[</termSec> is an end tag]]></note>
      \t\t\t\t\t</termSec>
      \t\t\t\t\t<!-- no more -->
      \t\t\t\t</langSec>
      \t\t\t</conceptEntry>
      \t\t\t<conceptEntry id="c2"><ref target="t1">fog bell</ref><langSec xml:lang="en"><termSec><term>lighthouse</term></termSec></langSec></conceptEntry>
      \t\t</body>
      \t</text>
      </tbx>
      """;

  private static final String MARTIF =
      """
      <!DOCTYPE martif SYSTEM "core.dtd" [ <!-- it's ours --> <!ELEMENT x (y)> ]>
      <martif type="TBX"><text><body>
       <termEntry id="c1">
        <langSet xml:lang="en-GB">
         <tig><term>fog bell</term></tig>
        </langSet>
        <langSet xml:lang="de"><ntig id="n1"><termGrp><term>Nebelglocke</term><termNote type="grammaticalGender">feminine</termNote></termGrp></ntig></langSet>
       </termEntry>
      </body></text></martif>
      """;

  @TempDir Path folder;

  private List<String> warnings = List.of();

  @Test
  void aTermIsAddedAfterTheOthersOfItsLanguage() throws Exception {
    String anchor = "</note>\n\t\t\t\t\t</termSec>\n";
    String added =
        """
        \t\t\t\t\t<termSec>
        \t\t\t\t\t\t<term>haze bell</term>
        \t\t\t\t\t\t<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
        \t\t\t\t\t</termSec>
        """;
    String expected = TBX.replace(anchor, anchor + added);
    Change change = adding("c1", "en", "haze bell", TermStatus.DEPRECATED);
    assertThat(revised(TBX, change)).isEqualTo(expected);
    assertThat(revised(TBX.replace("\n", "\r\n"), change))
        .isEqualTo(expected.replace("\n", "\r\n"));
    assertThat(warnings).isEmpty();
  }

  @Test
  void lineEndsOfBothKindsStay() throws Exception {
    String mixed = TBX.replaceFirst("\n", "\r\n");
    assertThat(revised(mixed, adding("c2", "en", "light", TermStatus.ADMITTED)))
        .isEqualTo(
            mixed.replace(
                "<term>lighthouse</term></termSec>",
                "<term>lighthouse</term></termSec><termSec><term>light</term></termSec>"));
  }

  @Test
  void aTermIsAddedToMartif() throws Exception {
    assertThat(revised(MARTIF, adding("c1", "de", "Nebelhorn", TermStatus.ADMITTED)))
        .isEqualTo(MARTIF.replace("</ntig>", "</ntig><tig><term>Nebelhorn</term></tig>"));
    String tig = "   <tig><term>fog bell</term></tig>\n";
    assertThat(revised(MARTIF, adding("c1", "EN-gb", "fog signal", TermStatus.ADMITTED)))
        .isEqualTo(MARTIF.replace(tig, tig + tig.replace("bell", "signal")));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aLanguageIsAddedAfterTheOthers() throws Exception {
    String anchor = "</ntig></langSet>\n";
    assertThat(revised(MARTIF, adding("c1", "fr", "cloche", TermStatus.ADMITTED)))
        .isEqualTo(
            MARTIF.replace(
                anchor,
                anchor + "  <langSet xml:lang=\"fr\"><tig><term>cloche</term></tig></langSet>\n"));
  }

  @Test
  void aConceptIsAddedAfterTheOthers() throws Exception {
    Change change =
        old ->
            TermbaseEdit.addConcept(
                old,
                "",
                List.of(new LanguageSection("en", List.of(new Term("quay", TermStatus.ADMITTED)))));
    assertThat(revised(TBX, change))
        .isEqualTo(
            TBX.replace(
                "\t\t</body>",
                """
                \t\t\t<conceptEntry id="quay">
                \t\t\t  <langSec xml:lang="en">
                \t\t\t    <termSec>
                \t\t\t      <term>quay</term>
                \t\t\t    </termSec>
                \t\t\t  </langSec>
                \t\t\t</conceptEntry>
                \t\t</body>"""));
  }

  @Test
  void anotherStatusChangesNothingElse() throws Exception {
    assertThat(revised(TBX, adding("c1", "en", "fog bell", TermStatus.ADMITTED)))
        .isEqualTo(TBX.replace(">Preferred<", ">admittedTerm-admn-sts<"));
    String word = "<term>lighthouse</term>";
    assertThat(revised(TBX, adding("c2", "en", "lighthouse", TermStatus.DEPRECATED)))
        .isEqualTo(
            TBX.replace(
                word,
                word
                    + "<termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote>"));
    String superseded = TBX.replace("Preferred", "superseded");
    assertThat(revised(superseded, adding("c1", "en", "fog bell", TermStatus.PREFERRED)))
        .isEqualTo(TBX.replace(">Preferred<", ">preferredTerm-admn-sts<"));
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatTbxCannotSayLeavesTheFileAsItIs() throws Exception {
    Change change =
        old ->
            TermbaseEdit.addTerm(
                old,
                "c2",
                "en",
                new Term("lighthouse", TermStatus.ADMITTED).except(List.of("Lighthouse Inn")));
    assertThat(revised(TBX, change)).isEqualTo(TBX);
    assertThat(warnings).containsExactly("except cannot be stored in tbx");
  }

  @Test
  void deletedConceptsAndTermsLeaveTheirSurroundings() throws Exception {
    Change withoutSecond = old -> old.with(old.concepts().subList(0, 1));
    int second = TBX.indexOf("\n\t\t\t<conceptEntry id=\"c2\"");
    assertThat(revised(TBX, withoutSecond))
        .isEqualTo(TBX.substring(0, second) + TBX.substring(TBX.indexOf("\n\t\t</body>")));
    Change withoutGerman =
        old -> {
          Concept concept = old.concepts().get(0);
          return old.with(List.of(concept.with(concept.languages().subList(0, 1))));
        };
    assertThat(revised(MARTIF, withoutGerman))
        .isEqualTo(MARTIF.replaceFirst("\n *<langSet xml:lang=\"de\">.*", ""));
  }

  @Test
  void whatARewrittenEntryLosesIsNamed() throws Exception {
    Change change =
        old -> {
          List<Concept> concepts = new ArrayList<>(old.concepts());
          Concept first = concepts.get(0);
          concepts.set(
              0,
              new Concept("c1", "harbours", first.definition(), "", first.languages(), List.of()));
          return old.with(concepts);
        };
    String now = revised(TBX, change);
    assertThat(now)
        .startsWith(TBX.substring(0, TBX.indexOf("<conceptEntry id=\"c1\"")))
        .endsWith(TBX.substring(TBX.indexOf("\n\t\t\t<conceptEntry id=\"c2\"")))
        .contains(">harbours</descrip>\n", "&lt;/termSec&gt; is an end tag");
    assertThat(warnings)
        .containsExactly(
            "layout cannot be kept in a changed entry",
            "attribute id of langSec cannot be kept in a changed entry",
            "attribute id of term cannot be kept in a changed entry",
            "attribute id of termSec cannot be kept in a changed entry",
            "attribute note of term cannot be kept in a changed entry",
            "comment cannot be kept in a changed entry (2 times)",
            "element hi cannot be kept in a changed entry");
  }

  @Test
  void markupThatARewrittenTextLosesIsNamed() throws Exception {
    String old = TBX.replace("<hi target=\"c2\">lighthouse</hi>", "<b>lighthouse</b>");
    revised(
        old,
        before -> {
          List<Concept> concepts = new ArrayList<>(before.concepts());
          Concept first = concepts.get(0);
          assertThat(first.definition()).isEqualTo("A bell of the lighthouse");
          concepts.set(
              0, new Concept("c1", "piers", first.definition(), "", first.languages(), List.of()));
          return before.with(concepts);
        });
    assertThat(warnings).contains("element b cannot be kept in a changed entry");
  }

  private interface Change extends TermbaseStore.Change {}

  private static Change adding(String concept, String language, String text, TermStatus status) {
    return old -> TermbaseEdit.addTerm(old, concept, language, new Term(text, status));
  }

  /** The changed file, which must read as it was meant. */
  private String revised(String text, Change change) throws Exception {
    Path path = Files.writeString(folder.resolve("t.tbx"), text);
    Termbase wanted = change.apply(TermbaseReader.read(path));
    warnings = TermbaseStore.update(path, TableOptions.DEFAULT, change);
    assertThat(TermbaseReader.read(path).termCount()).isEqualTo(wanted.termCount());
    return Files.readString(path);
  }
}
