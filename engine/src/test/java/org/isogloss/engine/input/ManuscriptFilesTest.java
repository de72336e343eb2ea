package org.isogloss.engine.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void book() throws Exception {
    for (String name :
        List.of("ch10.md", "ch2.txt", "ch1.md", "part2/ch1.md", ".git/notes.md", "cover.png")) {
      Path file = folder.resolve("book").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Some text.\n");
    }
    Files.createDirectories(folder.resolve("none"));
    Files.write(
        folder.resolve("binary.md"),
        "ELF\u0001\u0002\u0003".repeat(20).getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("latin1.md"), new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    Files.writeString(folder.resolve("empty.md"), "");
    Files.writeString(folder.resolve("blank.md"), "\n \n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "book                    | ch1.md ch2.txt ch10.md part2/ch1.md",
        "book/*.md               | ch1.md ch10.md",
        "book/**/*.md            | ch1.md ch10.md part2/ch1.md",
        "**/part2/**/*.md        | part2/ch1.md",
        "book/{ch2,part2/ch1}.*  | ch2.txt part2/ch1.md",
        "book/ch1.md book        | ch1.md ch2.txt ch10.md part2/ch1.md",
        "book/../book/ch1.md book/ch1.md | ../book/ch1.md",
        "book/cover.png          | cover.png",
      })
  void pathsAreFilesFoldersAndGlobsInBookOrder(String paths, String expected) {
    ManuscriptFiles files = read(paths.split(" "));
    assertThat(files.failures()).isEmpty();
    assertThat(files.documents())
        .extracting(d -> d.id().path().substring((folder + "/book/").length()))
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gone.md   | : no such file or folder, expected a manuscript or - for standard input",
        "none      | : no manuscript in this folder, expected files in .md, .txt, .html, .docx,"
            + " .odt, .tex, .adoc, .rst, .xlf, .tmx, .po or the like",
        "none/*.md | : no manuscript matches this pattern, expected files in .md, .txt, .html,"
            + " .docx, .odt, .tex, .adoc, .rst, .xlf, .tmx, .po or the like",
        "binary.md | : binary data, expected text",
        "latin1.md | :2:2: byte 3 (0xE9) cannot be decoded, expected UTF-8 text",
      })
  void whatCannotBeReadIsAFailureAndTheOthersAreRead(String bad, String message) {
    ManuscriptFiles files = read(bad, "book/ch1.md");
    assertThat(files.failures())
        .extracting(Failure::toString)
        .containsExactly(folder.resolve(bad) + message);
    assertThat(files.documents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.md", "blank.md"})
  void anEmptyTextIsADocumentWithoutBlocks(String name) {
    ManuscriptFiles files = read(name);
    assertThat(files.failures()).isEmpty();
    assertThat(files.documents()).hasSize(1).allMatch(document -> document.blocks().isEmpty());
  }

  @Test
  void embeddedDocumentsAreNoted() throws Exception {
    Files.write(folder.resolve("lamps.docx"), new DocxFile().xml("<w:altChunk/>").bytes());

    assertThat(read("lamps.docx").notes())
        .containsExactly(folder + "/lamps.docx: contains embedded documents, which are not read");
  }

  @Test
  void aGuessedEncodingIsNotedOncePerFile() throws Exception {
    byte[] western = "A naïve keeper.\n\nA café.\n".getBytes(Charset.forName("windows-1252"));
    Files.write(folder.resolve("western.md"), western);
    Files.write(folder.resolve("western.txt"), western);
    Files.writeString(
        folder.resolve("declared.html"),
        "<meta charset=windows-1252><p>A naïve keeper.",
        Charset.forName("windows-1252"));
    assertThat(read("western.md", "declared.html", "western.txt", "western.md").notes())
        .containsExactly(
            folder
                + "/western.md: not valid UTF-8 and no encoding is declared, read as windows-1252",
            folder
                + "/western.txt: not valid UTF-8 and no encoding is declared, read as windows-1252");
  }

  @Test
  void translationsFromEnglishAreReadIfTheyAreNamed() throws Exception {
    String entry = "msgid \"Fog bell\"\nmsgstr \"Fog-bell\"\n";
    Path translations = Files.createDirectory(folder.resolve("po"));
    for (String name : List.of("de.po", "en_GB.po", "fr.po")) {
      Files.writeString(translations.resolve(name), entry);
    }
    ManuscriptFiles found = read("po");

    assertThat(found.documents()).extracting(Document::prose).containsExactly("Fog-bell");
    assertThat(found.notes())
        .containsExactly(
            translations
                + "/de.po: a translation from English, and 1 more, skipped; name a file to check the"
                + " copy of the original in it");
    assertThat(read("po/de.po").documents())
        .extracting(Document::prose)
        .containsExactly("Fog bell");
    assertThat(read("po/de.po").notes()).isEmpty();
  }

  @Test
  void languagesOfAMemoryThatAreNotReadAreNamed() throws Exception {
    Path memory =
        Files.writeString(
            folder.resolve("a.tmx"),
            """
            <tmx version="1.4"><header srclang="de"/><body>
            <tu><tuv xml:lang="de"><seg>Turm</seg></tuv><tuv xml:lang="en-GB"><seg>Tower</seg></tuv></tu>
            <tu><tuv xml:lang="de"><seg>Glocke</seg></tuv><tuv xml:lang="en-US"><seg>Bell</seg></tuv><tuv xml:lang="ja"><seg>鐘</seg></tuv><tuv xml:lang="fr"><seg>Cloche</seg></tuv></tu>
            </body></tmx>
            """);

    assertThat(read("a.tmx").documents())
        .extracting(Document::prose)
        .containsExactly("Tower\nBell");
    assertThat(read("a.tmx").notes())
        .containsExactly(memory + ": only one pair of languages is read; not the texts in fr, ja");
  }

  /** A folder of data is not a folder of mistakes. */
  @Test
  void tablesOfDataAreReadIfTheyAreNamed() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("a.csv"), "name,age\nAnna,3\n");
    Files.writeString(data.resolve("b.tsv"), "1\t2\n");
    Files.writeString(data.resolve("c.xlsx"), "no workbook");
    Files.write(data.resolve("d.csv"), new byte[] {'a', (byte) 0xE9, ',', 0, 1, 2});
    Files.writeString(data.resolve("e.csv"), "a,\"b\n");

    ManuscriptFiles alone = read("data");
    assertThat(alone.failures()).isEmpty();
    assertThat(alone.documents()).isEmpty();
    assertThat(alone.notes())
        .containsExactly(
            data
                + "/a.csv: not a table of translations, and 4 more, skipped; name a file to see why");

    Files.writeString(data.resolve("f.csv"), "de,en\nTür,Door\n");
    Files.writeString(data.resolve("g.csv"), "en,de\nDoor,Tür\n");
    ManuscriptFiles files = read("data");
    assertThat(files.failures()).isEmpty();
    assertThat(files.documents()).extracting(Document::prose).containsExactly("Door");
    assertThat(files.notes())
        .containsExactly(
            data
                + "/g.csv: a translation from English, skipped; name a file to check the copy of the"
                + " original in it");

    assertThat(read("data/a.csv", "data/e.csv").failures())
        .extracting(Failure::toString)
        .satisfiesExactly(
            why -> assertThat(why).startsWith(data + "/a.csv: no column is clearly English, expe"),
            why ->
                assertThat(why).startsWith(data + "/e.csv:1:3: a quoted cell that does not end"));
  }

  @Test
  void standardInputMayHaveTheNameOfAFile() {
    InputStream in = new ByteArrayInputStream("\\emph{Typed}.\n".getBytes(StandardCharsets.UTF_8));
    ManuscriptFiles files =
        ManuscriptFiles.read(List.of("-"), new StandardInput(in, Optional.of("book/ch1.tex")));
    assertThat(files.documents()).extracting(Document::prose).containsExactly("Typed.");
    assertThat(files.documents().get(0).id().path()).isEqualTo("book/ch1.tex");
  }

  @Test
  void standardInputIsOneOfThePaths() {
    InputStream in = new ByteArrayInputStream("Typed.\n".getBytes(StandardCharsets.UTF_8));
    ManuscriptFiles files = ManuscriptFiles.read(List.of("-", "-"), StandardInput.unnamed(in));
    assertThat(files.documents())
        .extracting(document -> document.source().text())
        .containsExactly("Typed.\n");
    assertThat(files.documents().get(0).id().path()).isEqualTo("<stdin>");
  }

  private ManuscriptFiles read(String... paths) {
    List<String> all = Arrays.stream(paths).map(path -> folder + "/" + path).toList();
    return ManuscriptFiles.read(all, StandardInput.unnamed(InputStream.nullInputStream()));
  }
}
