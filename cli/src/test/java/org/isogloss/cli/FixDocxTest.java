package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.testkit.DocxFile.paragraphOf;
import static org.isogloss.testkit.DocxFile.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes of word processors' files, which are tracked changes, on the command line. */
class FixDocxTest {

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: bell
          terms:
            - {text: fog bell, status: preferred}
            - {text: mist bell, status: deprecated}
        - id: post
          terms:
            - {text: listening post, status: preferred}
            - {text: observation post, status: deprecated}
        - id: hut
          terms:
            - {text: fog bell hut, status: deprecated}
      """;

  /** A field around a run. */
  private static final String FIELD =
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>%s"
          + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

  @TempDir private Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    folder = temporary.toRealPath();
    file = folder.resolve("bells.docx");
    Files.writeString(folder.resolve("terms.yaml"), GLOSSARY);
  }

  private ProgramRun fix(Object path, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--no-cache", "--only", "term-deprecated", "--fix"));
    arguments.addAll(List.of("--glossary", folder.resolve("terms.yaml").toString()));
    arguments.addAll(List.of(options));
    arguments.add(path.toString());
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  private static byte[] docx(String... paragraphs) {
    return new DocxFile().xml(String.join("", paragraphs)).bytes();
  }

  private static Map<String, String> parts(Path file) throws Exception {
    return DocxFile.parts(Files.readAllBytes(file));
  }

  /** The XML without our insertions, and with what we marked as deleted. */
  private static String rejected(String xml) {
    return xml.replaceAll("<w:ins w:id=\"\\d+\" w:author=\"Isogloss\">.*?</w:ins>", "")
        .replaceAll("<w:del w:id=\"\\d+\" w:author=\"Isogloss\">(.*?)</w:del>", "$1")
        .replace("delText", "t")
        .replace("</w:t></w:r><w:r><w:t xml:space=\"preserve\">", "");
  }

  /** The text without what anybody has deleted, a line for each paragraph. */
  private static String accepted(String xml) {
    return xml.replaceAll("<w:del .*?</w:del>", "")
        .replaceAll("<w:instrText>.*?</w:instrText>", "")
        .replace("</w:p>", "\n")
        .replaceAll("<[^>]*>", "");
  }

  @Test
  void fixesAreTrackedChangesWhereverTheTextIs() throws Exception {
    String cells =
        "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(
                paragraphOf(run("A mist bell")),
                paragraphOf(run("An "), run("<w:b/>", "observation post")));
    Files.write(
        file,
        new DocxFile()
            .part("docProps/core.xml", "<a mist bell/>")
            .paragraph(run("The mi"), run("<w:i/>", "st b"), run("ell rang."))
            .xml(cells)
            .paragraph("<w:hyperlink>" + run("the mist bell here") + "</w:hyperlink>")
            .paragraph(
                run("Old "),
                "<w:del w:id='3' w:author='Ann'><w:r><w:delText>mist bell</w:delText></w:r></w:del>",
                "<w:ins w:id='4' w:author='Ann'>" + run("big ") + "</w:ins>",
                run("mist bell."))
            .footnote(run("An observation post."))
            .bytes());
    Map<String, String> before = parts(file);

    ProgramRun run = fix(file);

    assertThat(run.err()).isEqualTo("isogloss: --fix: 6 places fixed in 1 file\n");
    assertThat(run.code()).isZero();
    Map<String, String> after = parts(file);
    String document = after.get("word/document.xml");
    assertThat(accepted(document))
        .isEqualTo(
            "The fog bell rang.\nA fog bell\nA listening post\nthe fog bell here\nOld big fog bell.\n");
    assertThat(accepted(after.get("word/footnotes.xml"))).isEqualTo("A listening post.\n");
    assertThat(document)
        .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">listening</w:t>")
        .contains("<w:del w:id='3' w:author='Ann'><w:r><w:delText>mist bell</w:delText>");
    assertThat(rejected(after.get("word/footnotes.xml")))
        .isEqualTo(before.get("word/footnotes.xml"));
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    assertThat(after)
        .containsEntry("docProps/core.xml", before.get("docProps/core.xml"))
        .containsEntry("[Content_Types].xml", before.get("[Content_Types].xml"));
    assertThat(folder).isDirectoryNotContaining(one -> one.toString().contains("lock"));
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    Files.write(file, docx(paragraphOf(run("A mist bell. An observation post."))));
    fix(file);
    byte[] once = Files.readAllBytes(file);

    ProgramRun again = fix(file);

    assertThat(again.err()).isEqualTo("isogloss: --fix: 0 places fixed in 0 files\n");
    assertThat(again.code()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void aDryRunShowsTheTextAndWritesNothing() throws Exception {
    byte[] before = docx(paragraphOf(run("A mist bell.")), paragraphOf(run("It rang.")));
    Files.write(file, before);

    ProgramRun run = fix(file, "--dry-run");

    String name = file.toString().substring(1);
    assertThat(run.out())
        .isEqualTo(
            "--- a/%s\n+++ b/%s\n@@ -1,2 +1,2 @@\n-A mist bell.\n+A fog bell.\n It rang.\n"
                .formatted(name, name));
    assertThat(run.err()).isEqualTo("isogloss: --fix: 1 place would be fixed in 1 file\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void whatCannotBeChangedIsNamedAndTakesNothingWithIt() throws Exception {
    String inserted = "<w:ins w:id='4' w:author='Ann'>%s</w:ins>".formatted(run("mist bell"));
    Files.write(
        file,
        docx(
            paragraphOf(FIELD.formatted(run("mist bell")), run(" or mist bell.")),
            paragraphOf(run("A "), inserted, run(". A mist bell.")),
            paragraphOf(run("A mist bell hut.")),
            paragraphOf(run("We came to plan an")),
            paragraphOf(run("observation post."))));
    String place = "isogloss: --fix: " + file + ", paragraph ";
    String wanted = ": not replacing “mist bell” with “fog bell”: ";

    ProgramRun run = fix(file);

    assertThat(run.err())
        .startsWith(place + "1" + wanted + "it is in the result of a field\n")
        .contains(place + "2" + wanted + "it is in another tracked change\n")
        .contains(place + "3" + wanted + "it would cause a new finding (term-deprecated): ")
        .contains("it is in more than one paragraph\n")
        .endsWith("isogloss: --fix: 2 places fixed in 1 file, 4 not fixed (see above)\n");
    assertThat(accepted(parts(file).get("word/document.xml")))
        .isEqualTo(
            """
            mist bell or fog bell.
            A mist bell. A fog bell.
            A mist bell hut.
            We came to plan an
            observation post.
            """);
    assertThat(fix(file).err()).contains("0 places fixed in 0 files, 4 not fixed");
  }

  @Test
  void aNoteNumberIsNoPartOfTheTerm() throws Exception {
    String number = run("<w:vertAlign w:val='superscript'/>", "1");
    Files.write(file, docx(paragraphOf(run("A mist bell"), number, run(" rang."))));

    assertThat(fix(file).err()).isEqualTo("isogloss: --fix: 1 place fixed in 1 file\n");
    assertThat(parts(file).get("word/document.xml")).contains(number + run(" rang."));
    assertThat(accepted(parts(file).get("word/document.xml"))).isEqualTo("A fog bell1 rang.\n");
  }

  @Test
  void theArticleIsChangedWhereItIs() throws Exception {
    String deleted =
        "<w:del w:id='3' w:author='Ann'><w:r><w:delText>very old </w:delText></w:r></w:del>";
    String link = "<w:hyperlink w:anchor='a'>%s</w:hyperlink>";
    Files.write(
        file,
        docx(
            paragraphOf(run("He found an "), deleted, run("observation post.")),
            paragraphOf(run("An "), link.formatted(run("observation post")), run(" rang."))));

    assertThat(fix(file).err()).isEqualTo("isogloss: --fix: 2 places fixed in 1 file\n");
    String document = parts(file).get("word/document.xml");
    assertThat(accepted(document))
        .isEqualTo("He found a listening post.\nA listening post rang.\n");
    assertThat(document)
        .containsPattern("an</w:delText></w:r></w:del><w:ins [^>]*><w:r><w:t [^>]*>a</w:t>")
        .containsPattern("</w:ins><w:r><w:t [^>]*> </w:t></w:r><w:del w:id='3' ")
        .containsPattern("</w:ins><w:r><w:t [^>]*> </w:t></w:r><w:hyperlink ");
  }

  @Test
  void whatAContentControlKeepsIsNamed() throws Exception {
    String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String bell = run("mist bell");
    Files.write(
        file,
        docx(
            paragraphOf(run("The "), control.formatted("<w:dropDownList/>", bell), run(".")),
            control.formatted("<w:lock w:val='sdtContentLocked'/>", paragraphOf(bell))));

    assertThat(fix(file).err())
        .contains("it is in a content control with a list of choices\n")
        .contains("it is in a locked content control\n")
        .contains("0 places fixed in 0 files, 2 not fixed");
  }

  /** The places of an archive's text are none in its file, and some cannot be changed at all. */
  @Test
  void reportsOfferWhatCanBeChanged() throws Exception {
    Files.write(file, docx(paragraphOf(run("A mist bell rang."))));
    Path field = folder.resolve("field.docx");
    Files.write(field, docx(paragraphOf(run("See "), FIELD.formatted(run("mist bell")))));

    assertThat(report(file, "json")).contains("\"safe\"");
    assertThat(report(field, "json"))
        .doesNotContain("\"safe\"")
        .contains("it is in the result of a field");
    assertThat(report(file, "sarif")).contains("mist bell").doesNotContain("deletedRegion");
    assertThat(report(file, "rdjsonl")).contains("mist bell").doesNotContain("suggestions");
  }

  private String report(Path path, String format) {
    String glossary = folder.resolve("terms.yaml").toString();
    String rules = "term-deprecated";
    return ProgramRun.of(
            "check",
            "--no-cache",
            "--only",
            rules,
            "--glossary",
            glossary,
            "--format",
            format,
            path.toString())
        .out();
  }

  @Test
  void aSignedFileIsLeft() throws Exception {
    byte[] signed =
        new DocxFile()
            .part("_xmlsignatures/sig1.xml", "<Signature/>")
            .paragraph(run("A mist bell."))
            .bytes();
    Files.write(file, signed);
    Path other = Files.write(folder.resolve("z.docx"), docx(paragraphOf(run("A mist bell."))));

    assertThat(fix(file, other.toString()).err())
        .isEqualTo(
            """
            isogloss: --fix: %s: has a digital signature, which a change would invalidate; expected an unsigned file; 1 not fixed
            isogloss: --fix: 1 place fixed in 1 file
            """
                .formatted(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(signed);
  }

  @Test
  void anOpenDocumentTextIsFixedTheSameWay() throws Exception {
    String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    String flat =
        "<office:document xmlns:office='%s' xmlns:text='%s'><office:body><office:text>%s"
            + "</office:text></office:body></office:document>";
    String body =
        "<text:p>An <text:span text:style-name='T1'>observation post</text:span>.</text:p>"
            + "<text:p><text:date>mist bell</text:date> or mist bell.</text:p>";
    Path flatFile = Files.writeString(folder.resolve("a.fodt"), flat.formatted(office, text, body));

    ProgramRun run = fix(flatFile);

    assertThat(run.err())
        .contains(
            "a.fodt, paragraph 2: not replacing “mist bell” with “fog bell”: it contains, or is")
        .endsWith("isogloss: --fix: 2 places fixed in 1 file, 1 not fixed (see above)\n");
    assertThat(Files.readString(flatFile))
        .contains("<text:p><text:span text:style-name='T1'>observation</text:span></text:p>")
        .containsPattern("<text:span text:style-name='T1'><text:change [^>]*/>")
        .containsPattern("<text:change-start [^>]*/>listening<text:change-end [^>]*/> post</");
    assertThat(fix(flatFile).err()).contains("0 places fixed in 0 files, 1 not fixed");
  }

  @Test
  void onlyWhatAChangeTouchedIsFixed() throws Exception {
    try (Repo repo = new Repo(Files.createDirectories(folder.resolve("repo")))) {
      Path manuscript = repo.path("a.docx");
      Files.write(
          manuscript, docx(paragraphOf(run("An old mist bell.")), paragraphOf(run("Red."))));
      repo.commit();
      Files.write(
          manuscript,
          docx(paragraphOf(run("An old mist bell.")), paragraphOf(run("A mist bell."))));

      ProgramRun run = fix(repo.path(""), "--since", "HEAD");

      assertThat(run.err()).contains("1 place fixed in 1 file");
      assertThat(accepted(parts(manuscript).get("word/document.xml")))
          .isEqualTo("An old mist bell.\nA fog bell.\n");
      assertThat(fix(repo.path(""), "--since", "HEAD").err()).contains("0 places fixed");
    }
  }

  @Test
  void stagedFilesWithoutUnstagedChangesAreFixed() throws Exception {
    try (Repo repo = new Repo(Files.createDirectories(folder.resolve("repo")))) {
      Files.write(repo.path("a.docx"), docx(paragraphOf(run("Red."))));
      Files.write(repo.path("b.docx"), docx(paragraphOf(run("Old."))));
      repo.commit();
      Files.write(repo.path("a.docx"), docx(paragraphOf(run("A mist bell."))));
      Files.write(repo.path("b.docx"), docx(paragraphOf(run("A mist bell."))));
      repo.stage();
      byte[] unstaged = docx(paragraphOf(run("A mist bell, unstaged.")));
      Files.write(repo.path("b.docx"), unstaged);

      ProgramRun run = fix(repo.path(""), "--staged");

      assertThat(run.err())
          .contains("b.docx: has unstaged changes, expected none; 1 not fixed\n")
          .contains("1 place fixed in 1 file");
      assertThat(accepted(parts(repo.path("a.docx")).get("word/document.xml")))
          .isEqualTo("A fog bell.\n");
      assertThat(Files.readAllBytes(repo.path("b.docx"))).isEqualTo(unstaged);
    }
  }
}
