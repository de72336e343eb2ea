package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of manuscripts with the findings in them, on the command line. */
class AnnotateTest {

  private static final String TEXT = "A bell keeper met an old bell keeper.";

  @TempDir private Path folder;
  private Path manuscript;
  private Path copies;

  @BeforeEach
  void write() throws Exception {
    manuscript = Files.createDirectories(folder.resolve("book/part 1")).resolve("bells.docx");
    Files.write(manuscript, DocxFile.of(TEXT));
    copies = folder.resolve("review");
  }

  private static ProgramRun check(Object... arguments) {
    List<String> all =
        new ArrayList<>(List.of("check", "--no-cache", "--only", "term-deprecated", "--glossary"));
    all.add("../glossary/terms/sample.yaml");
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private static String part(Path file, String name) throws Exception {
    return DocxFile.parts(Files.readAllBytes(file)).get(name);
  }

  @Test
  void aCopyHasACommentAtEachFindingAndTheManuscriptStays() throws Exception {
    byte[] before = Files.readAllBytes(manuscript);

    ProgramRun run = check("--annotate", copies, folder.resolve("book"));

    Path copy = copies.resolve("bells.docx");
    assertThat(run.err()).isEqualTo("isogloss: --annotate: " + copy + ": 2 comments\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllBytes(manuscript)).isEqualTo(before);
    assertThat(part(copy, "word/comments.xml"))
        .contains("w:author=\"Isogloss\"", "“bell keeper” is deprecated in the glossary; use");
    assertThat(part(copy, "word/document.xml"))
        .contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">bell keeper<")
        .contains("<w:commentReference w:id=\"1\"/>");
  }

  @Test
  void relativePathsAreKept() throws Exception {
    Path other = Files.createDirectories(folder.resolve("book/part 2")).resolve("bells.docx");
    Files.write(other, DocxFile.of(TEXT));

    check("--annotate", copies, folder.resolve("book"));
    byte[] first = Files.readAllBytes(copies.resolve("part 1/bells.docx"));
    check("--annotate", copies, folder.resolve("book"));

    assertThat(copies.resolve("part 2/bells.docx")).isRegularFile();
    assertThat(Files.readAllBytes(copies.resolve("part 1/bells.docx"))).isEqualTo(first);
  }

  @Test
  void laterRunsSkipTheCopiesUnlessTheyAreNamed() throws Exception {
    check("--annotate", copies, folder.resolve("book"));

    ProgramRun later = check(folder);
    assertThat(later.err())
        .isEqualTo(
            "isogloss: note: %s: annotated copies, skipped; name the folder to check them\n"
                .formatted(copies));
    assertThat(later.out()).contains("1 file,");
    assertThat(check(copies).out()).contains("1 file,");
  }

  @Test
  void aFolderThatMayContainManuscriptsIsStillRead() throws Exception {
    Files.createDirectories(copies);
    Files.writeString(copies.resolve("ship.md"), "The ship is old.\n");

    check("--annotate", copies, folder.resolve("book"));

    assertThat(check(folder).out()).contains("3 files,");
  }

  @Test
  void safeCorrectionsMayBeChanges() throws Exception {
    ProgramRun run = check("--annotate", copies, "--annotate-as", "changes", manuscript);

    assertThat(run.err()).contains(": 0 comments, 2 changes\n");
    assertThat(part(copies.resolve("bells.docx"), "word/document.xml"))
        .contains("<w:delText xml:space=\"preserve\">keeper</w:delText></w:r></w:del>")
        .contains("<w:t xml:space=\"preserve\">warden</w:t></w:r></w:ins>");
  }

  @Test
  void safeCorrectionsMayBeChangesInOpenDocumentTextsToo() throws Exception {
    String xml =
        "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
            + "<office:body><office:text><text:p>%s</text:p></office:text></office:body>"
            + "</office:document>";
    Path flat =
        Files.writeString(
            folder.resolve("bells.fodt"),
            xml.formatted(TEXT + " <text:date>bell keeper</text:date>"));

    ProgramRun run = check("--annotate", copies, "--annotate-as", "changes", flat);

    assertThat(run.err()).contains("bells.fodt: 1 comment, 2 changes\n");
    assertThat(Files.readString(copies.resolve("bells.fodt")))
        .contains("<text:p>keeper</text:p></text:deletion>", ">warden<text:change-end")
        .containsPattern(
            "</office:annotation><text:date>bell keeper</text:date><office:annotation-end");
  }

  @Test
  void oneFileMayBeAReport() throws Exception {
    Path report = folder.resolve("reviewed.docx");

    assertThat(check("--report", "docx=" + report, manuscript).err()).isEmpty();
    assertThat(part(report, "word/comments.xml")).contains("Isogloss");

    Path text = Files.writeString(folder.resolve("a.md"), TEXT + "\n");
    assertThat(check("--report", "docx=" + report, text).err())
        .isEqualTo(
            "isogloss: docx report: "
                + text
                + " is not a DOCX file, expected a single DOCX manuscript;"
                + " --annotate FOLDER takes any number\n");
    assertThat(check("--report", "docx=" + report, manuscript, text).err())
        .startsWith("isogloss: docx report: 2 manuscripts were read, expected");
  }

  @Test
  void nothingIsWrittenOverAManuscript() throws Exception {
    byte[] before = Files.readAllBytes(manuscript);

    assertThat(check("--annotate", manuscript.getParent(), manuscript).err())
        .contains("contains the manuscript", "expected a folder without manuscripts");
    assertThat(check("--report", "docx=" + manuscript, manuscript).err())
        .contains("is a manuscript of this check, expected another file");
    assertThat(Files.readAllBytes(manuscript)).isEqualTo(before);
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws Exception {
    Files.createDirectories(copies);
    Path outside = Files.write(folder.resolve("outside.docx"), new byte[] {1});
    Files.createSymbolicLink(copies.resolve("bells.docx"), outside);

    assertThat(check("--annotate", copies, manuscript).err()).contains("leads out of the folder");
    assertThat(Files.readAllBytes(outside)).containsExactly(1);
  }

  @Test
  void standardInputAndUnknownOptionsAreRefused() {
    assertThat(check("--annotate-as", "changes", manuscript).err())
        .contains("--annotate-as: has no effect by itself, expected --annotate FOLDER as well");
    assertThat(
            ProgramRun.withInput(
                    TEXT + "\n",
                    Terminal.NONE,
                    "check",
                    "--no-cache",
                    "--only",
                    "term-deprecated",
                    "--glossary",
                    "../glossary/terms/sample.yaml",
                    "--annotate",
                    copies.toString(),
                    "-")
                .err())
        .contains("<stdin>: not copied, because it is not a file");
  }
}
