package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermbaseReaderTest {

  private static final String HEAD = "version: 1\nconcepts:\n";

  @TempDir Path folder;

  @Test
  void readsYaml() throws Exception {
    Termbase termbase =
        TermbaseReader.read(
            write(
                "t.yaml",
                HEAD
                    + "  - id: port\n    note: A town.\n    terms:\n"
                    + "      - {text: Marrow Point, status: preferred, case: sensitive}\n"
                    + "      - {text: the Point, status: deprecated}\n"));
    Concept concept = termbase.concepts().get(0);
    assertThat(concept.id()).isEqualTo("port");
    assertThat(concept.definition()).isEmpty();
    assertThat(concept.note()).isEqualTo("A town.");
    assertThat(concept.terms())
        .containsExactly(
            new Term("Marrow Point", TermStatus.PREFERRED, true),
            new Term("the Point", TermStatus.DEPRECATED, false));
  }

  @Test
  void readsCsv() throws Exception {
    Termbase termbase =
        TermbaseReader.read(
            write(
                "t.csv",
                "preferred,admitted,deprecated,note\nfog bell,,mist bell|haze bell,\"a, b\"\n"));
    Concept concept = termbase.concepts().get(0);
    assertThat(concept.id()).isEqualTo("fog-bell");
    assertThat(concept.note()).isEqualTo("a, b");
    assertThat(concept.terms())
        .extracting(Term::text)
        .containsExactly("fog bell", "mist bell", "haze bell");
  }

  @Test
  void aMadeIdIsNotOneThatAnotherRowHas() throws Exception {
    for (String head : new String[] {"id,preferred", "id,term"}) {
      Termbase termbase =
          TermbaseReader.read(write("t.csv", head + "\n,fog bell\nfog-bell,siren\n,hut\n"));
      assertThat(termbase.concepts())
          .as(head)
          .extracting(Concept::id)
          .containsExactly("fog-bell-2", "fog-bell", "hut");
    }
  }

  @Test
  void anIdMadeForTbxIsNotOneThatALaterEntryHas() throws Exception {
    String entry =
        "<conceptEntry%s>%s<langSec"
            + " xml:lang='en'><termSec><term>%s</term></termSec></langSec></conceptEntry>";
    String known = "<descrip type='entryIdentifier'>fog-bell-2</descrip>";
    Termbase termbase =
        TermbaseReader.read(
            write(
                "t.tbx",
                "<tbx type='TBX-Core' style='dca' xml:lang='en'><text><body>"
                    + entry.formatted("", "", "fog bell")
                    + entry.formatted(" id='fog-bell'", "", "siren")
                    + entry.formatted(" id='c3'", known, "hut")
                    + "</body></text></tbx>"));
    assertThat(termbase.concepts())
        .extracting(Concept::id)
        .containsExactly("fog-bell-3", "fog-bell", "fog-bell-2");
  }

  @Test
  void aRowOfSeveralTermsSaysItsFieldsOfEach() throws Exception {
    String fields = "part of speech,case,exact form,source,comment,except";
    String cells = "n.,yes,x,Act,loud,Fog Bell Inn|Mist Bell Inn\n";
    String[] tables = {
      "preferred,deprecated,status," + fields + "\nfog bell,mist bell,approved," + cells,
      "en,deprecated,zh," + fields + "\nfog bell,mist bell,钟," + cells
    };
    for (String table : tables) {
      Concept concept = TermbaseReader.read(write("t.csv", table)).concepts().get(0);
      assertThat(concept.terms())
          .containsExactly(
              full("fog bell", TermStatus.PREFERRED), full("mist bell", TermStatus.DEPRECATED));
      assertThat(concept.language("zh").map(LanguageSection::terms).orElse(List.of()))
          .isSubsetOf(new Term("钟", TermStatus.PREFERRED));
    }
    Path path = write("t.csv", "zh,en,status\n钟,mist bell,forbidden\n");
    assertThat(TermbaseReader.read(path).concepts().get(0).terms())
        .containsExactly(new Term("mist bell", TermStatus.DEPRECATED));
    fails(
        "t.csv",
        "preferred,status\nmist bell,forbidden\n",
        ":2:11: status 'forbidden' of a preferred term, expected preferred, or a column term");
    fails(
        "t.csv",
        "preferred,case\nfog bell,odd\n",
        ":2:10: unknown case 'odd', expected sensitive or any");
  }

  private static Term full(String text, TermStatus status) {
    return new Term(
        text,
        status,
        WordClass.NOUN,
        CaseRule.SENSITIVE,
        true,
        "Act",
        "loud",
        List.of("Fog Bell Inn", "Mist Bell Inn"),
        List.of());
  }

  @Test
  void namesThePlaceOfYamlErrors() throws Exception {
    fails(
        "t.yml",
        HEAD + "  - id: a\n    colour: x\n",
        ":4:5: unknown key 'colour', "
            + "expected one of id, subject, definition, note, terms, languages, properties");
    fails(
        "t.yml",
        HEAD + "  - id: a\n    terms:\n    - {text: b, status: good}\n",
        ":5:25: unknown status 'good', expected preferred, admitted or deprecated");
    fails(
        "t.yml",
        HEAD + "  - id: a\n    terms: []\n",
        ":4:12: concept 'a' has no terms, expected at least one term");
    fails(
        "t.yml",
        HEAD + "  - id: a\n    terms:\n    - {text: '', status: admitted}\n",
        ":5:14: empty text, expected at least one character");
    String concept = "  - {id: a, terms: [{text: b, status: preferred}]}\n";
    fails(
        "t.yml",
        HEAD + concept + concept,
        ":4:10: duplicate id 'a', expected a unique id for each concept");
    fails("t.yml", "version: 2\nconcepts: []\n", ":1:10: unknown version '2', expected 1");
  }

  @Test
  void namesThePlaceOfCsvErrors() throws Exception {
    fails(
        "t.csv",
        "preferred,case\na,\nc,odd\n",
        ":3:3: unknown case 'odd', expected sensitive or any");
  }

  @Test
  void refusesOtherEncodings() throws Exception {
    Path path = folder.resolve("t.csv");
    Files.write(path, "preferred\ncaf\u00e9 x\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .isInstanceOf(TermbaseException.class)
        .hasMessage(path + ":2:4: byte 0xE9 is not UTF-8, expected a file in UTF-8");
  }

  @Test
  void brokenFilesAreTermbaseErrors() throws Exception {
    for (String text : new String[] {"a: [", "", "\u0001", "[".repeat(200_000), "&a [*a]"}) {
      Path path = write("t.yaml", text);
      assertThatThrownBy(() -> TermbaseReader.read(path)).isInstanceOf(TermbaseException.class);
    }
    Path csv = write("t.csv", "preferred\n\"open\n");
    assertThatThrownBy(() -> TermbaseReader.read(csv)).isInstanceOf(TermbaseException.class);
  }

  private void fails(String name, String text, String message) throws IOException {
    Path path = write(name, text);
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .isInstanceOf(TermbaseException.class)
        .hasMessage(path + message);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
