package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {

  private static final String TEXT =
      "The zunqu sang. A zunqu is loud. We recieve a zunqu and one wontonz.\n";

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws Exception {
    file = "" + Files.writeString(folder.resolve("a.md"), TEXT);
  }

  @Test
  void unknownWordsAreListedWithTheirFirstPlaces() {
    ProgramRun run = ProgramRun.of("words", file);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("     3  zunqu", "»zunqu«", "a.md:1:5\n", "     1  wontonz")
        .doesNotContain("1  recieve")
        .endsWith("2 unknown words\n");
    assertThat(ProgramRun.of("words", "--min-count", "2", file).out()).endsWith("1 unknown word\n");
  }

  @Test
  void placesInWordFilesAreParagraphs() throws Exception {
    Path docx = folder.resolve("b.docx");
    Files.write(docx, DocxFile.of("The ship is old.", TEXT.strip()));
    assertThat(ProgramRun.of("words", "" + docx).out()).contains("b.docx, paragraph 2\n");
  }

  @Test
  void theListCanBeJson() throws Exception {
    ProgramRun run = ProgramRun.of("words", "--format", "json", file);
    JsonNode words = new ObjectMapper().readTree(run.out()).get("words");
    assertThat(words.findValuesAsText("word")).containsExactly("zunqu", "wontonz");
    assertThat(words.get(0).get("count").asInt()).isEqualTo(3);
    assertThat(words.at("/0/location/startColumn").asInt()).isEqualTo(5);
  }

  @Test
  void acceptedWordsAreListedNoMore() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path list = folder.resolve("words.txt");
    ProgramRun run = ProgramRun.of("words", "--accept", "" + list, file);
    assertThat(run.err()).contains("words.txt", "2 added");
    assertThat(Files.readString(list)).isEqualTo("wontonz\nzunqu\n");
    Files.writeString(folder.resolve("isogloss.yaml"), "accept-from: [words.txt]\n");
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
  }

  @Test
  void aListThatNoSettingsNameIsToBeAdded() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    String list = "" + folder.resolve("words.txt");
    assertThat(ProgramRun.of("words", "--accept", list, file).err())
        .contains("2 added\n", "to use it, add accept-from: [", "words.txt] to isogloss.yaml\n");

    Path settings = Files.writeString(folder.resolve("isogloss.yaml"), "accept: [fog]\n");
    assertThat(ProgramRun.of("words", "--accept", list, file).err())
        .contains("to use it, add accept-from: [words.txt] to " + settings);

    Files.createFile(folder.resolve("old.txt"));
    Files.writeString(settings, "accept-from: [old.txt]\n");
    assertThat(ProgramRun.of("words", "--accept", list, file).err())
        .contains("to use it, add words.txt to accept-from in " + settings);

    Files.writeString(settings, "accept-from: [old.txt, words.txt]\n");
    assertThat(ProgramRun.of("words", "--accept", list, file).err())
        .contains("0 added")
        .doesNotContain("to use it");
  }

  @Test
  void aListInTheFolderIsAManuscriptUntilTheSettingsNameIt() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path settings = Files.writeString(folder.resolve("isogloss.yaml"), "accept: [fog]\n");
    String list = "" + folder.resolve("words.txt");
    ProgramRun.of("words", "--accept", list, "" + folder);

    ProgramRun again = ProgramRun.of("words", "--accept", list, "" + folder);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .contains(
            "words.txt is a manuscript of this check, expected another file; if it is a list of"
                + " words, add accept-from: [words.txt] to "
                + settings);

    Files.writeString(settings, "accept-from: [words.txt]\n");
    assertThat(ProgramRun.of("words", "--accept", list, "" + folder).code()).isZero();
  }

  @Test
  void smallLettersAreAcceptedWithTheirCapitals() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path list = folder.resolve("words.txt");
    Files.writeString(
        folder.resolve("a.md"),
        """
        # ZUNQU

        The lamp was zunqu. Zunqu lamps are rare. Zunqu lamps are old. Wontonz came.
        """);
    ProgramRun run = ProgramRun.of("words", "--accept", "" + list, file);
    assertThat(run.out()).contains("     4  zunqu ", "     1  Wontonz ");
    assertThat(Files.readString(list)).isEqualTo("Wontonz\nzunqu\n");
    Files.writeString(folder.resolve("isogloss.yaml"), "accept-from: [words.txt]\n");
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
  }

  @Test
  void theListOfValeAcceptsWhatIsListed() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path list = Files.createFile(folder.resolve("accept.txt"));
    Files.writeString(folder.resolve("isogloss.yaml"), "accept-from: [accept.txt]\n");
    Files.writeString(folder.resolve("a.md"), "# ZUNQU\n\nThe Zunqu is a zunqu lamp.\n");
    assertThat(ProgramRun.of("words", "--accept", "" + list, file).err()).contains("1 added");
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
  }

  @Test
  void bothApostrophesAreAcceptedWhereOneIsListed() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path list = folder.resolve("words.txt");
    String curly =
        "He went to Ya’an and to Fu’an. The town of Tuo’er lies near Fu’an, not Ya’an.\n";
    Files.writeString(folder.resolve("a.md"), curly);
    assertThat(ProgramRun.of("words", "--accept", "" + list, file).err()).contains(" added");
    Files.writeString(folder.resolve("isogloss.yaml"), "accept-from: [words.txt]\n");
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
    Files.writeString(folder.resolve("a.md"), curly.replace('’', '\''));
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
    Files.writeString(folder.resolve("isogloss.yaml"), "accept: [Ya’an, Fu’an, Tuo’er]\n");
    assertThat(ProgramRun.of("words", file).out()).isEqualTo("0 unknown words\n");
  }

  @Test
  void filesListTheWordsThatTheirOwnSettingsDoNotAccept() throws Exception {
    Files.writeString(folder.resolve("isogloss.yaml"), "root: true\n");
    Path ships = Files.createDirectory(folder.resolve("ships"));
    Files.writeString(ships.resolve("isogloss.yaml"), "accept: [zunqu]\n");
    String ship = "" + Files.writeString(ships.resolve("b.md"), "The zunqu and the wontonz.\n");
    Files.writeString(folder.resolve("a.md"), "The lamp, the zunqu and the Wontonz.\n");

    for (List<String> files : List.of(List.of(file, ship), List.of(ship, file))) {
      ProgramRun run = ProgramRun.of("words", files.get(0), files.get(1));
      assertThat(run.out())
          .containsPattern(" {5}1  zunqu .*a\\.md:1:15\n")
          .contains("     2  wontonz ")
          .endsWith("2 unknown words\n");
    }
    assertThat(ProgramRun.of("words", ship).out())
        .contains("     1  wontonz ")
        .endsWith("1 unknown word\n");
  }

  @Test
  void aCountBelowOneIsWrongUsage() {
    ProgramRun run = ProgramRun.of("words", "--min-count", "0", file);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
    assertThat(run.err()).contains("--min-count");
  }
}
