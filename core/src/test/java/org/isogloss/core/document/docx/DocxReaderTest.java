package org.isogloss.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.core.document.format.DocxFile.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  @Test
  void deletedTextAndFieldCodesAreNoText() throws ReadException {
    String deleted = "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>";
    String inserted = "<w:ins>" + run("", "new ") + "</w:ins>";
    String field = "<w:r><w:instrText>REF x</w:instrText></w:r>";
    String comment = "<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "", run("", "A ") + deleted + inserted + field + comment + run("", "kite."))
                .part("word/comments.xml", "<w:comments/>"));

    assertThat(document.prose()).isEqualTo("A new kite.");
  }

  /** What the library says about a damaged archive is about its own classes. */
  @Test
  void aDamagedArchiveIsNamedInPlainWords() throws Exception {
    byte[] whole = new DocxFile().paragraph("", run("", "A kite.")).bytes();
    for (int length : new int[] {whole.length / 2, whole.length - 1, 4}) {
      assertThatThrownBy(
              () -> new DocxReader().read(new DocumentId("a.docx"), Arrays.copyOf(whole, length)))
          .isInstanceOf(ReadException.class)
          .hasMessage("a damaged ZIP archive, expected a complete one");
    }
  }

  @Test
  void aLineIsAParagraphAndItsTextIsTheSource() throws ReadException {
    Document document =
        read(new DocxFile().paragraph("", run("", "One.")).paragraph("", run("", "A kite.")));

    int at = document.prose().indexOf("kite");
    Location place = document.location(new Span(at, at + 4));
    assertThat(place.startLine()).isEqualTo(2);
    assertThat(place.startColumn()).isEqualTo(3);
    assertThat(document.sourceText(new Span(at, at + 4))).isEqualTo("kite");
  }

  @Test
  void thePackageIsKept() throws Exception {
    byte[] bytes = new DocxFile().paragraph("", run("", "A kite.")).bytes();

    Document document = new DocxReader().read(new DocumentId("a.docx"), bytes);

    PackageSource source = (PackageSource) document.source();
    assertThat(source.text()).isEqualTo("A kite.\n");
    assertThat(source.open()).hasBinaryContent(bytes);
  }

  @Test
  void aStyleIsKnownByItsNameAndByTheOneItIsBasedOn() throws ReadException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Mine\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
            + "</w:styles>";

    Document document =
        read(
            new DocxFile()
                .paragraph("berschrift1", run("", "Kites"))
                .paragraph("Mine", run("", "Fens"))
                .part("word/styles.xml", styles));

    assertThat(document.blocks()).extracting("zone").containsExactly(Zone.TITLE, Zone.HEADING);
  }

  @Test
  void aTextBoxInsideAParagraphLosesNothing() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .xml("<w:p>" + run("", "Before the box.") + "<w:r><w:txbxContent><w:p>")
                .xml(run("", "In the box.") + "</w:p></w:txbxContent></w:r>")
                .xml(run("", "After the box.") + "</w:p>"));

    assertThat(document.prose()).isEqualTo("Before the box.After the box.\nIn the box.");
  }

  @Test
  void aRunThatAnchorsAnEmptyBoxMarksNothing() throws ReadException {
    for (String property :
        List.of("<w:b/>", "<w:i/>", "<w:lang w:val=\"de-DE\"/>", "<w:vanish/>")) {
      String run = "<w:r><w:rPr>" + property + "</w:rPr>%s</w:r>";
      for (String inside :
          List.of(
              "<w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing>",
              "<w:pict><w:txbxContent><w:p/><w:p/></w:txbxContent></w:pict>",
              "<w:ruby><w:rubyBase><w:r/></w:rubyBase></w:ruby>",
              "")) {
        Document document =
            read(
                new DocxFile()
                    .paragraph(
                        "", run("", "Before. ") + run.formatted(inside) + run("", "It goes on.")));

        assertThat(document.prose()).as(property + inside).isEqualTo("Before. It goes on.");
        assertThat(document.inlines()).isEmpty();
      }
    }
  }

  @Test
  void aRunInsideARunKeepsBothMarks() throws ReadException {
    String ruby =
        "<w:r><w:rPr><w:b/></w:rPr><w:t>A </w:t><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt>"
            + "<w:rubyBase>%s</w:rubyBase></w:ruby><w:t> net</w:t></w:r>";

    Document document =
        read(new DocxFile().paragraph("", ruby.formatted(run("<w:i/>", "red")) + run("", ".")));

    assertThat(document.prose()).isEqualTo("A red net.");
    assertThat(texts(document, Inline.Kind.EMPHASIS)).containsExactly("A ", "red", " net");
  }

  @Test
  void boxesAreReadOnceWhateverTheirForm() throws ReadException {
    String box = "<w:txbxContent><w:p>" + run("", "%s") + "</w:p></w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>%s</mc:Choice><mc:Choice>%s</mc:Choice>"
            + "<mc:Fallback><w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String old = "<w:r><w:pict>" + box.formatted("Old.") + "</w:pict></w:r>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "We ")
                        + both.formatted(
                            box.formatted("New."), box.formatted("Two."), box.formatted("Three."))
                        + old
                        + run("", "went.")));

    assertThat(document.prose()).isEqualTo("We went.\nNew.\nOld.");
  }

  @Test
  void hiddenTextIsNoTextWhateverHidesIt() throws ReadException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"H\" w:type=\"character\"><w:name w:val=\"H\"/>"
            + "<w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"I\"><w:name w:val=\"I\"/>"
            + "<w:basedOn w:val=\"H\"/></w:style></w:styles>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "The nets ")
                        + run("<w:vanish/>", "a ")
                        + run("<w:webHidden/>", "b ")
                        + run("<w:rStyle w:val=\"H\"/>", "c ")
                        + run("<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>", "are ")
                        + run("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "dry."))
                .paragraph("I", run("", "d"))
                .part("word/styles.xml", styles));

    assertThat(document.prose()).isEqualTo("The nets are dry.");
  }

  @Test
  void contentsAndIndexesAreLeftOutAndOtherFieldsShowTheirResult() throws ReadException {
    String field = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    String code = "<w:r><w:instrText>%s</w:instrText></w:r>";
    String begin = field.formatted("begin");
    String then = field.formatted("separate");
    String end = field.formatted("end");
    String link = begin + code.formatted(" HYPER") + code.formatted("LINK x ") + then;

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "", begin + code.formatted(" TOC \\o ") + then + link + run("", "One 1") + end)
                .paragraph("", run("", "Two 2"))
                .paragraph("", end)
                .paragraph("TOC1", run("", "Three 3"))
                .paragraph(
                    "", "<w:fldSimple w:instr=\" INDEX \">" + run("", "net 4") + "</w:fldSimple>")
                .paragraph("", run("", "See ") + link + run("", "the page") + end + run("", "."))
                .paragraph(
                    "", "<w:fldSimple w:instr=\"DATE\">" + run("", "Today.") + "</w:fldSimple>")
                .paragraph(
                    "",
                    run("", "So ")
                        + begin
                        + code.formatted("ADDIN ZOTERO_ITEM {}")
                        + then
                        + run("", "Low")
                        + end
                        + run("", " says."))
                .paragraph("", begin + code.formatted("IF ") + run("", "x"))
                .paragraph("", run("", "The end.")));

    assertThat(document.prose()).isEqualTo("See the page.\nToday.\nSo Low says.\nThe end.");
    assertThat(document.location(new Span(0, 3)).startLine()).isEqualTo(6);
    assertThat(texts(document, Inline.Kind.CITATION)).containsExactly("Low");
  }

  @Test
  void anotherLanguageIsForeignAndTheUsualEnglishIsTheFilesOwn() throws ReadException {
    String lang = "<w:lang w:val=\"%s\"/>";
    String styles =
        "<w:styles xmlns:w=\"w\"><w:docDefaults><w:rPrDefault><w:rPr>%s</w:rPr></w:rPrDefault>"
            + "</w:docDefaults><w:style w:styleId=\"Fr\"><w:name w:val=\"Fr\"/><w:rPr>%s</w:rPr></w:style>"
            + "</w:styles>";
    DocxFile file =
        new DocxFile()
            .paragraph(
                "",
                run("", "The word ")
                    + run(lang.formatted("de-DE"), "Netze")
                    + run(lang.formatted("de-DE") + "<w:i/>", " gut")
                    + run(lang.formatted("en-US"), " is German. ")
                    + run("<w:noProof/>", "xqz")
                    + run("<w:lang w:eastAsia=\"zh-CN\"/>", " is not English."))
            .paragraph("Fr", run("", "Le filet ") + run(lang.formatted("en-GB"), "net"));

    Document document =
        read(
            file.part(
                "word/styles.xml",
                styles.formatted(lang.formatted("en-GB"), lang.formatted("fr-FR"))));

    assertThat(texts(document, Inline.Kind.FOREIGN_LANGUAGE))
        .containsExactly("Netze gut", "xqz", "Le filet ");
    assertThat(document.language()).contains(new LanguageTag("en-GB"));

    Document german =
        read(file.part("word/styles.xml", styles.formatted(lang.formatted("de-DE"), "")));
    assertThat(texts(german, Inline.Kind.FOREIGN_LANGUAGE)).containsExactly("Netze gut", "xqz");
  }

  /** Word processors write it if nobody has chosen a language. */
  @ParameterizedTest
  @CsvSource({
    "en-US,,",
    "en-US, en-GB, en-GB",
    "en-GB,, en-GB",
    ",en-US, en-US",
    "de-DE, en-US, en-US"
  })
  void americanByDefaultIsNoDeclaration(String usual, String ofRun, String declared)
      throws ReadException {
    DocxFile file =
        new DocxFile()
            .paragraph("", run("", "A bell. ") + run(language(ofRun), "It rang over the harbour."))
            .part(
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:docDefaults><w:rPrDefault><w:rPr>"
                    + language(usual)
                    + "</w:rPr></w:rPrDefault></w:docDefaults></w:styles>");
    Optional<String> language = read(file).language().map(LanguageTag::tag);
    assertThat(language).isEqualTo(Optional.ofNullable(declared));
  }

  private static String language(String tag) {
    return tag == null ? "" : "<w:lang w:val=\"%s\" w:bidi=\"hi-IN\"/>".formatted(tag);
  }

  @Test
  void whatStandsForASignReadsAsTheSign() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "co")
                        + "<w:r><w:softHyphen/><w:t>ope</w:t><w:noBreakHyphen/><w:t>x 5</w:t>"
                        + "<w:sym w:font=\"Symbol\" w:char=\"F06D\"/><w:t>m</w:t><w:tab/><w:tab/>"
                        + "<w:sym w:font=\"Webdings\" w:char=\"F021\"/><w:t>a</w:t><w:br/></w:r>"
                        + run("", "b")));

    assertThat(document.prose()).isEqualTo("coope-x 5μm 🔹a b");
  }

  @Test
  void anEmptyLineDividesAParagraph() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    "<w:r><w:t>Contact</w:t><w:br/><w:br/><w:t>Contact us.</w:t><w:br/></w:r>"
                        + "<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>Le feu</w:t><w:br/>"
                        + "<w:t xml:space=\"preserve\"> </w:t><w:cr/><w:br/><w:t>brille</w:t></w:r>"
                        + run("", " now.")
                        + "<w:r><w:br/><w:br/></w:r>")
                .paragraph("Heading1", "<w:r><w:t>A</w:t><w:br/><w:br/><w:t>Lamp</w:t></w:r>"));

    assertThat(document.prose()).isEqualTo("Contact\nContact us. Le feu\nbrille now.\nA Lamp");
    assertThat(texts(document, Inline.Kind.FOREIGN_LANGUAGE)).containsExactly("Le feu", "brille");
    assertThat(document.toSource(Reading.span(document.prose(), "brille now")))
        .isEqualTo(Reading.span(document.source().text(), "brille now"));
  }

  @Test
  void aDeletedParagraphEndJoinsTheNext() throws ReadException {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

    Document document =
        read(
            new DocxFile()
                .xml("<w:p>" + deleted + run("", "The nets ") + "</w:p>")
                .xml("<w:p>" + deleted + "<w:del>" + run("", "x") + "</w:del></w:p>")
                .paragraph("", run("", "dry."))
                .paragraph("", run("", "So do we.")));

    assertThat(document.prose()).isEqualTo("The nets dry.\nSo do we.");
  }

  @Test
  void largeFirstLettersBelongToTheTextAfterTheirFrame() throws ReadException {
    Document document =
        read(
            dropCap("drop", "M", run("", "ist hid the lamp."))
                .xml(dropCapFrame("margin", "A"))
                .paragraph("", run("", " keeper came."))
                .xml(dropCapFrame("drop", "“T"))
                .paragraph("", run("<w:caps/>", "HE LAMP") + run("", " is lit,” he said.")));

    assertThat(document.prose())
        .isEqualTo("Mist hid the lamp.\nA keeper came.\n“THE LAMP is lit,” he said.");
    assertThat(document.location(new Span(0, 4)).startLine()).isEqualTo(1);
    assertThat(document.blocks()).extracting("zone").containsOnly(Zone.BODY);
  }

  @Test
  void aLargeLetterThatIsAWordMayHaveLostItsSpace() throws ReadException {
    assertThat(read(dropCap("drop", "A", run("", "Keeper came."))).prose())
        .isEqualTo("A Keeper came.");
    assertThat(read(dropCap("drop", "I", run("", "“lit” it."))).prose()).isEqualTo("I “lit” it.");
    assertThat(read(dropCap("drop", "A", run("", "LL NIGHT it rang."))).prose())
        .isEqualTo("ALL NIGHT it rang.");
    assertThat(read(dropCap("drop", "I", run("", "t rang."))).prose()).isEqualTo("It rang.");
  }

  @Test
  void aFrameWithoutLargeLettersIsAParagraph() throws ReadException {
    assertThat(read(dropCap("none", "Lamp", run("", "It is lit."))).prose())
        .isEqualTo("Lamp\nIt is lit.");
    assertThat(read(dropCap("drop", "The old lamp.", run("", "It is lit."))).prose())
        .isEqualTo("The old lamp.\nIt is lit.");
  }

  private static DocxFile dropCap(String place, String letters, String runs) {
    return new DocxFile().xml(dropCapFrame(place, letters)).paragraph("", runs);
  }

  private static String dropCapFrame(String place, String letters) {
    return "<w:p><w:pPr><w:framePr w:dropCap=\"%s\" w:lines=\"3\"/></w:pPr>%s</w:p>"
        .formatted(place, run("", letters));
  }

  @Test
  void aRaisedReferenceIsNoPartOfTheWordBeforeIt() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "The lamp")
                        + raised("1")
                        + run("", " burnt oil,")
                        + raised("2")
                        + raised(", ")
                        + raised("4–6 ")
                        + run("", "which the keeper")
                        + raised("*")
                        + run("", " carried up.")
                        + raised("7")));

    assertThat(document.prose())
        .isEqualTo("The lamp¹ burnt oil,²,⁴–⁶ which the keeper carried up.⁷");
    assertThat(texts(document, Inline.Kind.CITATION)).contains("¹", "²,⁴–⁶", "⁷");
    Span oil = spanOf(document, "oil,²,⁴–⁶");
    assertThat(document.sourceText(oil)).isEqualTo("oil,2, 4–6");
    assertThat(document.sourceText(spanOf(document, "carried"))).isEqualTo("carried");
  }

  private static Span spanOf(Document document, String words) {
    int start = document.prose().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String raised(String text) {
    return run("<w:vertAlign w:val=\"superscript\"/>", text);
  }

  @Test
  void powersAndOrdinalsBelongToTheirWordAndTrademarksAreSigns() throws ReadException {
    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "On the 1")
                        + raised("st")
                        + run("", " it lit 5 km")
                        + raised("2")
                        + run("", " and 10")
                        + raised("6")
                        + run("", " gulls by Lampeter")
                        + raised("TM")
                        + run("", ".")));

    assertThat(document.prose()).isEqualTo("On the 1st it lit 5 km2 and 106 gulls by Lampeter™.");
    assertThat(document.inlines()).isEmpty();
    assertThat(document.sourceText(spanOf(document, "Lampeter™"))).isEqualTo("LampeterTM");
  }

  @Test
  void aRaisedCitationIsOneWhateverItFollows() throws ReadException {
    String field =
        "<w:fldSimple w:instr=\"ADDIN ZOTERO_ITEM {}\">" + raised("12") + "</w:fldSimple>";

    Document document =
        read(
            new DocxFile()
                .paragraph("", run("", "It lit in 1901") + field + run("", " and on the Wye"))
                .paragraph("", run("", "Oil") + field.replace("12", "[3]") + run("", ".")));

    assertThat(document.prose()).isEqualTo("It lit in 1901¹² and on the Wye\nOil[3].");
    assertThat(texts(document, Inline.Kind.CITATION)).contains("¹²", "[3]");
  }

  @Test
  void aStyleMayRaiseAndThePlainFormattingOfARunGoesFirst() throws ReadException {
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Up\"><w:name w:val=\"Up\"/><w:rPr>"
            + "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style><w:style w:styleId=\"Mine\">"
            + "<w:name w:val=\"Mine\"/><w:basedOn w:val=\"Up\"/></w:style></w:styles>";
    String style = "<w:rStyle w:val=\"Mine\"/>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "The lamp")
                        + run(style, "1")
                        + run("", " and bell")
                        + run(style + "<w:vertAlign w:val=\"baseline\"/>", "2")
                        + run("", "."))
                .part("word/styles.xml", styles));

    assertThat(document.prose()).isEqualTo("The lamp¹ and bell2.");
  }

  @Test
  void theMarkOfANoteIsNoText() throws ReadException {
    String reference = "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/>";
    String number =
        "<w:fldSimple w:instr=\" NOTEREF lamp \\h \"><w:r><w:rPr>%s</w:rPr><w:t>1</w:t></w:r>"
            + "</w:fldSimple>";

    Document document =
        read(
            new DocxFile()
                .paragraph(
                    "",
                    run("", "The lamp")
                        + "<w:r>%s<w:t>a</w:t></w:r>".formatted(reference)
                        + run("", " and bell")
                        + "<w:r>%s</w:r>".formatted(reference)
                        + raised("b")
                        + run("", " and horn")
                        + "<w:r>%s</w:r>".formatted(reference)
                        + run("", " rang")
                        + number.formatted("<w:rStyle w:val=\"FootnoteReference\"/>")
                        + run("", ", see note ")
                        + number.formatted("")
                        + run("", "."))
                .footnote("Lit."));

    assertThat(document.prose()).isEqualTo("The lamp and bell and horn rang, see note 1.\nLit.");
  }

  @Test
  void theOutlineAndTheNumberingTellWhatAStyleDoesNot() throws ReadException {
    String level = "<w:p><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>%s</w:p>";
    String unnumbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr></w:pPr>";
    String styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:pPr>"
            + "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style></w:styles>";

    Document document =
        read(
            new DocxFile()
                .xml(level.formatted(9, run("", "Body text.")))
                .xml(level.formatted(0, run("", "Kites")))
                .paragraph("Mine", run("", "Fens"))
                .xml(unnumbered + run("", "No item.") + "</w:p>")
                .part("word/styles.xml", styles));

    assertThat(document.blocks())
        .extracting("zone")
        .containsExactly(Zone.BODY, Zone.HEADING, Zone.HEADING, Zone.BODY);
  }

  private static List<String> texts(Document document, Inline.Kind kind) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == kind)
        .map(inline -> inline.span().in(document.prose()))
        .toList();
  }

  @Test
  void whatIsNoHonestDocxIsRefused() {
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", entity)))
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", "<a>")))
        .hasMessageContaining("word/document.xml:1:");
    String bomb = "<a>" + " ".repeat(30_000_000) + "</a>";
    assertThatThrownBy(() -> read(new DocxFile().part("word/document.xml", bomb)))
        .hasMessageContaining("times its size, expected at most 200");
  }

  private static Document read(DocxFile file) throws ReadException {
    return new DocxReader().read(new DocumentId("a.docx"), file.bytes());
  }

  @Test
  void pagesAreThoseThatWordStored() throws Exception {
    String page = "<w:r><w:lastRenderedPageBreak/></w:r>";
    byte[] bytes =
        new DocxFile()
            .paragraph("", run("", "On the first page."))
            .paragraph("", run("", "Still on the first, ") + page + run("", "now on the second."))
            .xml("<w:tbl><w:tr><w:tc>")
            .paragraph("", page + run("", "A cell on the third."))
            .xml("</w:tc></w:tr></w:tbl>")
            .footnote("A note on any page.")
            .bytes();
    PackageSource source =
        (PackageSource) new DocxReader().read(new DocumentId("a.docx"), bytes).source();
    assertThat(source.pages().page(source.text().indexOf("On the first"))).hasValue(1);
    assertThat(source.pages().page(source.text().indexOf("Still"))).hasValue(1);
    assertThat(source.pages().page(source.text().indexOf("now"))).hasValue(2);
    assertThat(source.pages().page(source.text().indexOf("A cell"))).hasValue(3);
    assertThat(source.pages().page(source.text().indexOf("A note"))).isEmpty();
  }

  @Test
  void aFileThatWasNeverLaidOutHasNoPages() throws Exception {
    byte[] bytes = new DocxFile().paragraph("", run("", "A page of its own.")).bytes();
    PackageSource source =
        (PackageSource) new DocxReader().read(new DocumentId("a.docx"), bytes).source();
    assertThat(source.pages().starts()).isEmpty();
    assertThat(source.pages().page(0)).isEmpty();
  }
}
