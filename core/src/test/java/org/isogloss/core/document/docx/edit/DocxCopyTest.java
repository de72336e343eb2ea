package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.DocxFile.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.format.DocxFile;
import org.isogloss.core.document.office.ChangeObstacle;
import org.junit.jupiter.api.Test;

class DocxCopyTest {

  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  @Test
  void aRunIsSplitAroundTheMarkedWords() throws Exception {
    byte[] file = new DocxFile().paragraph("", run("<w:b/>", "An old kite flies.")).bytes();

    String text = document(commented(file, "kite"));

    assertThat(text)
        .contains(
            "An old </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t xml:space=\"preserve\">kite</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t xml:space=\"preserve\"> flies.");
  }

  @Test
  void spacesThatAreNotShownStaySoAndOthersStayShown() throws Exception {
    byte[] file =
        new DocxFile().paragraph("", "<w:r><w:t>\t An old kite flies. </w:t></w:r>").bytes();

    assertThat(document(commented(file, "kite")))
        .contains(
            "<w:r><w:t>\t An old</w:t><w:t xml:space=\"preserve\"> </w:t></w:r><w:comm",
            "<w:r><w:t xml:space=\"preserve\">kite</w:t></w:r>",
            "<w:r><w:t xml:space=\"preserve\"> </w:t><w:t>flies. </w:t></w:r>");
  }

  @Test
  void theCommentOfAFieldIsAroundIt() throws Exception {
    String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    String field =
        mark.formatted("begin")
            + "<w:r><w:instrText>%s</w:instrText></w:r>"
            + mark.formatted("separate")
            + run("", "An old kyte")
            + mark.formatted("end");
    byte[] file = new DocxFile().paragraph("", field.formatted(" REF a ")).bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.anchoring(place(file, "kyte"))).isEqualTo(DocxCopy.Anchoring.FIELD);
    assertThat(copy.anchoring(place(file, "An old kyte"))).isEqualTo(DocxCopy.Anchoring.WORDS);
    assertThat(document(commented(file, "kyte")))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/>"
                + field.formatted(" REF a ")
                + "<w:commentRangeEnd");

    byte[] link = new DocxFile().paragraph("", field.formatted(" HYPERLINK \"x\" ")).bytes();
    assertThat(new DocxCopy(link, "Isogloss", "I").anchoring(place(link, "kyte")))
        .isEqualTo(DocxCopy.Anchoring.WORDS);
    assertThat(new OpenedDocx(commented(link, "kyte")).ranges().get("0").text()).isEqualTo("kyte");
  }

  @Test
  void aRunThatIsMarkedAsAWholeKeepsItsBytes() throws Exception {
    byte[] file = new DocxFile().paragraph("", run("", "An ") + run("<w:i/>", "old kite")).bytes();

    assertThat(document(commented(file, "old kite")))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/>" + run("<w:i/>", "old kite") + "<w:commentRangeEnd");
  }

  @Test
  void theCommentOfANoteIsAtItsReference() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph("", run("", "Kites.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
            .footnote("A kyte is a kite.")
            .bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    Span place = place(file, "kyte");

    assertThat(copy.anchoring(place)).isEqualTo(DocxCopy.Anchoring.NOTE);
    assertThat(copy.comment(place, List.of("Spelling."))).isTrue();
    assertThat(document(copy.toByteArray()))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
    assertThat(new OpenedDocx(copy.toByteArray()).parts.get("word/footnotes.xml"))
        .isEqualTo(new OpenedDocx(file).parts.get("word/footnotes.xml"));
  }

  @Test
  void aNoteWithoutReferenceHasNoPlaceForAComment() throws Exception {
    byte[] file = new DocxFile().paragraph("", run("", "Kites.")).footnote("A kyte.").bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.comment(place(file, "kyte"), List.of("Spelling."))).isFalse();
    assertThat(copy.toByteArray()).isEqualTo(file);
  }

  @Test
  void theCommentOfATextBoxIsAroundTheBox() throws Exception {
    String box =
        "<w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r>"
            .formatted(run("", "A kyte."));
    byte[] file = new DocxFile().paragraph("", run("", "Before.") + box).bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    Span place = place(file, "kyte");

    assertThat(copy.anchoring(place)).isEqualTo(DocxCopy.Anchoring.TEXT_BOX);
    assertThat(copy.comment(place, List.of("Spelling."))).isTrue();
    assertThat(document(copy.toByteArray()))
        .contains("<w:commentRangeStart w:id=\"0\"/>" + box + "<w:commentRangeEnd w:id=\"0\"/>");
    assertThat(copy.change(place, "kite")).isFalse();
  }

  @Test
  void thePartForCommentsIsCreatedAndDeclared() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph("", run("", "A kite."))
            .part("[Content_Types].xml", "<Types xmlns=\"x\"></Types>")
            .part("word/_rels/document.xml.rels", RELATIONSHIPS)
            .bytes();

    OpenedDocx copy = new OpenedDocx(commented(file, "kite"));

    assertThat(text(copy, "[Content_Types].xml"))
        .contains("<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd");
    assertThat(text(copy, "word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"/>");
    assertThat(text(copy, "word/comments.xml"))
        .contains("w:author=\"Isogloss\" w:initials=\"I\"", ">1 &lt; 2 &amp; more\uFFFD</w:t>");
  }

  @Test
  void existingCommentsStayAndNumbersAreUnique() throws Exception {
    String old = "<w:comment w:id=\"0\"><w:p><w:r><w:t>Old.</w:t></w:r></w:p></w:comment>";
    byte[] file =
        new DocxFile()
            .paragraph(
                "",
                "<w:commentRangeStart w:id=\"0\"/>"
                    + run("", "A kite.")
                    + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
            .part("word/comments.xml", "<w:comments xmlns:w=\"w\">" + old + "</w:comments>")
            .part(
                "word/_rels/document.xml.rels",
                RELATIONSHIPS.replace(
                    "/>",
                    "><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
                        + "</Relationships>"))
            .bytes();

    OpenedDocx copy = new OpenedDocx(commented(file, "kite"));

    assertThat(text(copy, "word/comments.xml"))
        .startsWith("<w:comments xmlns:w=\"w\">" + old + "<w:comment w:id=\"1\"");
    assertThat(copy.ranges().get("0").text()).isEqualTo("A kite.");
    assertThat(copy.ranges().get("1").text()).isEqualTo("kite");
  }

  @Test
  void wordsInOtherTracesOfWorkAreNotChanged() throws Exception {
    String inserted = "<w:ins w:id=\"1\">" + run("", "kyte") + "</w:ins>";
    byte[] file = new DocxFile().paragraph("", run("", "A ") + inserted).bytes();

    assertThat(new DocxCopy(file, "Isogloss", "I").change(place(file, "kyte"), "kite")).isFalse();
  }

  @Test
  void optionalHyphensAreDeletedWithTheirWord() throws Exception {
    String inOne = "<w:r><w:t>ky</w:t><w:softHyphen/><w:t>te</w:t></w:r>";
    String apart =
        run("", "k")
            + "<w:r><w:softHyphen/></w:r>"
            + run("", "y")
            + "<w:r><w:softHyphen/><w:t>te</w:t></w:r>";
    for (String word : List.of(inOne, apart)) {
      byte[] file = new DocxFile().paragraph("", run("", "A ") + word + run("", ".")).bytes();
      DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

      assertThat(copy.change(place(file, "kyte"), "kite")).isTrue();

      String left = document(copy.toByteArray()).replaceAll("<w:del .*?</w:del>", "");
      assertThat(left).doesNotContain("softHyphen").contains("<w:ins ", "kite");
    }
  }

  @Test
  void whatKeepsWordsFromBeingChangedIsNamed() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String box = "<w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r>";
    String bound =
        "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String list =
        "<w:sdt><w:sdtPr><w:%s><w:listItem w:value=\"kyte\"/></w:%s></w:sdtPr><w:sdtContent>"
            + run("", "a kyte")
            + "</w:sdtContent></w:sdt>";
    String torn = "<w:r><w:t>a ky</w:t><w:footnoteReference w:id=\"1\"/><w:t>te</w:t></w:r>";
    String kyte = run("", "a kyte");

    assertThat(obstacle(kyte)).isEmpty();
    assertThat(obstacle("<w:hyperlink>" + kyte + "</w:hyperlink>")).isEmpty();
    assertThat(obstacle("<w:moveTo w:id=\"1\">" + kyte + "</w:moveTo>"))
        .contains(ChangeObstacle.OTHER_CHANGE);
    assertThat(obstacle(run("", "a ky") + "<w:ins w:id=\"1\">" + run("", "te") + "</w:ins>"))
        .contains(ChangeObstacle.OTHER_CHANGE);
    assertThat(obstacle(field.formatted(kyte))).contains(ChangeObstacle.FIELD);
    assertThat(obstacle(box.formatted(kyte))).contains(ChangeObstacle.TEXT_BOX);
    assertThat(obstacle(bound.formatted(kyte))).contains(ChangeObstacle.BOUND);
    assertThat(obstacle(list.formatted("dropDownList", "dropDownList")))
        .contains(ChangeObstacle.CHOICE);
    assertThat(obstacle(list.formatted("comboBox", "comboBox"))).contains(ChangeObstacle.CHOICE);
    assertThat(obstacle(torn)).contains(ChangeObstacle.OBJECT);
    assertThat(obstacle(run("", "a ky") + deletedEnd() + run("", "te")))
        .contains(ChangeObstacle.SEVERAL_PARAGRAPHS);
  }

  @Test
  void aLockedContentControlIsNotChanged() throws Exception {
    String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String lock = "<w:lock w:val=\"%s\"/>";
    String kyte = run("", "a kyte");
    String inner = control.formatted("<w:text/>", kyte);

    assertThat(obstacle(control.formatted(lock.formatted("contentLocked"), kyte)))
        .contains(ChangeObstacle.LOCKED);
    assertThat(obstacle(control.formatted(lock.formatted("sdtContentLocked"), inner)))
        .contains(ChangeObstacle.LOCKED);
    // The control itself must not be deleted, but its text is open.
    assertThat(obstacle(control.formatted(lock.formatted("sdtLocked"), kyte))).isEmpty();
    assertThat(obstacle(control.formatted("<w:group/>", kyte))).contains(ChangeObstacle.LOCKED);
    assertThat(obstacle(control.formatted("<w:group/>", inner))).isEmpty();
  }

  @Test
  void aContentControlAroundParagraphsIsNotChangedEither() throws Exception {
    String control =
        "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>";
    for (String property : List.of("<w:lock w:val=\"contentLocked\"/>", "<w:dataBinding/>")) {
      byte[] file = new DocxFile().xml(control.formatted(property, run("", "a kyte"))).bytes();
      assertThat(new DocxCopy(file, "Isogloss", "I").change(place(file, "kyte"), "kite")).isFalse();
    }
  }

  @Test
  void whatIsBetweenTheArticleAndTheWordStaysThere() throws Exception {
    String deleted =
        "<w:del w:id=\"7\" w:author=\"Ann\"><w:r><w:delText>very old </w:delText></w:r></w:del>";
    String note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    String mark = "<w:bookmarkStart w:id=\"8\" w:name=\"lamp\"/>";
    String lamp = run("", "lamp house");

    for (String between : List.of(deleted, mark)) {
      assertThat(corrected(run("", "It is a ") + between + lamp))
          .contains("an</w:t></w:r></w:ins><w:r>%s</w:r>%s<w:del ".formatted(blank(), between));
    }
    assertThat(corrected(run("", "It is a") + note + run("", " lamp house")))
        .contains("an</w:t></w:r></w:ins>%s<w:r>%s</w:r><w:del ".formatted(note, blank()));
  }

  @Test
  void theArticleStaysOutsideOfALinkOrContentControl() throws Exception {
    String control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String link = "<w:hyperlink w:anchor=\"lamp\">%s</w:hyperlink>";

    for (String around : List.of(control, link)) {
      String start = around.substring(0, around.indexOf('%'));
      assertThat(corrected(run("", "It is a ") + around.formatted(run("", "lamp house"))))
          .contains("an</w:t></w:r></w:ins><w:r>%s</w:r>%s<w:del ".formatted(blank(), start));
      assertThat(corrected(around.formatted(run("", "It is a ")) + run("", "lamp house")))
          .contains("an</w:t></w:r></w:ins><w:r>%s</w:r></w:".formatted(blank()));
    }
  }

  private static String blank() {
    return "<w:rPr></w:rPr><w:t xml:space=\"preserve\"> </w:t>";
  }

  private static String corrected(String runs) throws Exception {
    byte[] file = new DocxFile().paragraph("", runs).footnote("Lit.").bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    assertThat(copy.change(place(file, "a lamp house"), "an oil house")).isTrue();
    return document(copy.toByteArray());
  }

  @Test
  void aWordIsNotReplacedAcrossAnything() throws Exception {
    String deleted = "<w:del w:id=\"7\"><w:r><w:delText>x</w:delText></w:r></w:del>";
    String note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    String start = "<w:bookmarkStart w:id=\"8\" w:name=\"lamp\"/>";

    for (String between : List.of(deleted, note)) {
      assertThat(obstacle(run("", "a ky") + between + run("", "te")))
          .contains(ChangeObstacle.OBJECT);
    }
    assertThat(obstacle(run("", "a ky") + "<w:hyperlink>" + run("", "te") + "</w:hyperlink>"))
        .contains(ChangeObstacle.OBJECT);
    assertThat(obstacle(run("", "a ky") + "<w:proofErr/>" + start + run("", "te"))).isEmpty();
  }

  @Test
  void wordsWithALargeFirstLetterAreCommentedAndNotChanged() throws Exception {
    byte[] file =
        new DocxFile()
            .xml("<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run("", "K") + "</w:p>")
            .paragraph("", run("", "ytes fly over a kyte."))
            .bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.obstacle(place(file, "Kytes"), "Kites"))
        .contains(ChangeObstacle.SEVERAL_PARAGRAPHS);
    assertThat(copy.comment(place(file, "Kytes"), List.of("Spelling."))).isTrue();
    assertThat(copy.change(place(file, "kyte."), "kite.")).isTrue();
    assertThat(document(copy.toByteArray()))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/><w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">K<",
            "ytes</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>",
            "<w:t xml:space=\"preserve\"> fly over a </w:t></w:r><w:del ");
  }

  /** The end of a paragraph that a tracked change has joined with the next one. */
  private static String deletedEnd() {
    return "</w:p><w:p>";
  }

  private static Optional<ChangeObstacle> obstacle(String runs) throws Exception {
    String joined = "<w:pPr><w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr>";
    boolean isJoined = runs.contains(deletedEnd());
    byte[] file = new DocxFile().paragraph("", (isJoined ? joined : "") + runs).bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    Optional<ChangeObstacle> obstacle = copy.obstacle(place(file, "kyte"), "kite");
    // Having asked changes nothing.
    assertThat(copy.toByteArray()).isEqualTo(file);
    assertThat(copy.change(place(file, "kyte"), "kite")).isEqualTo(obstacle.isEmpty());
    return obstacle;
  }

  @Test
  void wordsOfDifferentFormattingKeepTheirsAndATabBetweenThemStays() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph(
                "", run("", "An") + "<w:r><w:tab/></w:r>" + run("", "old ") + run("<w:b/>", "kyte"))
            .bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.change(place(file, "An old kyte"), "A tall red kite")).isTrue();

    assertThat(document(copy.toByteArray()))
        .contains(
            "<w:t xml:space=\"preserve\">A</w:t></w:r></w:ins><w:r><w:tab/></w:r>",
            "<w:t xml:space=\"preserve\">tall</w:t></w:r></w:ins>",
            "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">red kite</w:t></w:r></w:ins>");
    assertThat(new DocxReader().read(new DocumentId("a.docx"), copy.toByteArray()).prose())
        .isEqualTo("A tall red kite");
  }

  @Test
  void newWordsDoNotClaimThatSomebodyElseFormattedThem() throws Exception {
    String former =
        "<w:b/><w:rPrChange w:id=\"7\" w:author=\"Ada\"><w:rPr><w:i/></w:rPr></w:rPrChange>";
    byte[] file = new DocxFile().paragraph("", run(former, "An old kyte")).bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.change(place(file, "kyte"), "kite")).isTrue();

    assertThat(document(copy.toByteArray()))
        .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">kite</w:t></w:r></w:ins>")
        .contains("<w:r><w:rPr>" + former + "</w:rPr><w:t xml:space=\"preserve\">An old </w:t>");
  }

  @Test
  void aChangeKeepsTheFormattingOfTheWords() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph("", run("", "The bell ") + run("<w:i/>", "keeper sleeps."))
            .bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.change(place(file, "bell keeper"), "bell warden")).isTrue();

    String text = document(copy.toByteArray());
    assertThat(text)
        .contains("<w:delText xml:space=\"preserve\">keeper</w:delText></w:r></w:del>")
        .contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">warden</w:t></w:r></w:ins>");
    assertThat(new DocxReader().read(new DocumentId("a.docx"), copy.toByteArray()).prose())
        .isEqualTo("The bell warden sleeps.");
  }

  @Test
  void aTabAfterASpaceStays() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph("", run("", "A ") + "<w:r><w:tab/></w:r>" + run("", "kyte."))
            .bytes();
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");

    assertThat(copy.change(place(file, "A kyte"), "The kite")).isTrue();

    assertThat(new DocxReader().read(new DocumentId("a.docx"), copy.toByteArray()).prose())
        .isEqualTo("The kite.");
    assertThat(document(copy.toByteArray())).contains("<w:r><w:tab/></w:r><w:del ");
  }

  @Test
  void nothingFollowsTheEndOfTheArchive() throws Exception {
    byte[] file =
        new DocxFile()
            .paragraph("", run("", "A kite."))
            .part("word/comments.xml", "<w:comments xmlns:w=\"w\"/>")
            .bytes();

    byte[] copy = commented(file, "kite");

    // The record at the end is 22 bytes long.
    byte[] end = Arrays.copyOfRange(copy, copy.length - 22, copy.length - 18);
    assertThat(end).containsExactly('P', 'K', 5, 6);
  }

  @Test
  void aSignatureIsNoticed() throws Exception {
    DocxFile file = new DocxFile().paragraph("", run("", "A kite."));
    assertThat(new DocxCopy(file.bytes(), "Isogloss", "I").isSigned()).isFalse();
    file.part("_xmlsignatures/sig1.xml", "<Signature/>");
    assertThat(new DocxCopy(file.bytes(), "Isogloss", "I").isSigned()).isTrue();
  }

  private static byte[] commented(byte[] file, String words) throws Exception {
    DocxCopy copy = new DocxCopy(file, "Isogloss", "I");
    assertThat(copy.comment(place(file, words), List.of("1 < 2 & more\u0007"))).isTrue();
    return copy.toByteArray();
  }

  private static Span place(byte[] file, String words) throws Exception {
    Document document = new DocxReader().read(new DocumentId("a.docx"), file);
    int start = document.source().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String document(byte[] file) throws Exception {
    return text(new OpenedDocx(file), "word/document.xml");
  }

  private static String text(OpenedDocx file, String part) {
    return new String(file.parts.get(part), StandardCharsets.UTF_8);
  }
}
