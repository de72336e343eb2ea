package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.OpenDocumentFile.note;
import static org.isogloss.core.document.format.OpenDocumentFile.span;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.OpenDocumentFile;
import org.isogloss.core.document.office.AnnotatedRange;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.file.ZipCopy;

/** Tracked changes of words of generated files. */
class OdtChangesTest {

  private static final List<String> CONTENTS =
      List.of(
          "one wq two wq wq.",
          "one &amp; wq&#x1D538; <![CDATA[wq]]> wq",
          "a" + span("T1", "wq wq") + " " + span("T2", "wq") + " wq",
          "w" + span("T1", "q an w") + "<text:bookmark text:name='b'/>q wq",
          "a <text:a xlink:href='x'>link wq</text:a> and wq",
          "before <text:date>wq</text:date> after wq",
          "a<text:s text:c='3'/>wq<text:tab/>wq<text:line-break/>wq",
          "text wq" + note("footnote", "note wq") + " more wq",
          "wq <draw:frame><draw:text-box><text:p>box wq</text:p></draw:text-box></draw:frame> wq",
          "<draw:g><draw:custom-shape><text:p>shape wq</text:p></draw:custom-shape></draw:g> wq",
          "<text:change text:change-id='d'/><text:change-start text:change-id='c'/>wq"
              + "<text:change-end text:change-id='c'/> wq");

  private static final List<String> PRELUDES =
      List.of(
          "",
          "<office:forms/>",
          "<text:tracked-changes/>",
          "<text:tracked-changes><text:changed-region text:id='c'><text:insertion/>"
              + "</text:changed-region><text:changed-region text:id='d'><text:deletion>"
              + "<text:p>wq</text:p></text:deletion></text:changed-region></text:tracked-changes>");

  private static final Pattern REGION =
      Pattern.compile(
          "<text:changed-region [^>]*text:id=\"(isogloss-change\\d+)\"><text:(?:in|de)\\w+>"
              + "<office:change-info>.*?</office:change-info>(?:<text:[pha][^>]*>|<text:span[^>]*>)*"
              + "(.*?)(?:</text:[pha]>|</text:span>)*</text:(?:in|de)\\w+></text:changed-region>");

  @Property(tries = 150)
  void newWordsAreReadAndRejectingThemGivesTheFileBack(
      @ForAll("choices") List<Integer> choices, @ForAll("preludes") String prelude)
      throws Exception {
    OpenDocumentFile file =
        new OpenDocumentFile()
            .automatic("text", "T1", "", "fo:font-style='italic'")
            .automatic("text", "T2", "", "fo:font-weight='bold'")
            .part("Pictures/a.png", "no picture")
            .xml(prelude);
    choices.forEach(choice -> file.paragraph("P1", CONTENTS.get(choice)));
    byte[] bytes = file.bytes();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    String text = text(bytes);
    Random random = new Random(choices.hashCode());
    StringBuilder expected = new StringBuilder();
    int from = 0;
    Matcher words = Pattern.compile("wq(?: wq)?|an wq").matcher(text);
    while (words.find()) {
      Span place = new Span(words.start(), words.end());
      String wanted = random.nextBoolean() ? "a new word" : "anew";
      boolean isFree = copy.obstacle(place, wanted).isEmpty();
      assertThat(copy.change(place, wanted)).isEqualTo(isFree);
      if (isFree) {
        expected.append(text, from, place.start()).append(wanted);
        from = place.end();
      }
    }
    byte[] changed = copy.toByteArray();

    assertThat(text(changed)).isEqualTo(expected.append(text.substring(from)).toString());
    assertThat(rejected(content(changed), prelude)).isEqualTo(file.content());
    assertThat(new ZipCopy(changed).names()).isEqualTo(new ZipCopy(bytes).names());
    assertThat(new ZipCopy(changed).entry("Pictures/a.png"))
        .isEqualTo(new ZipCopy(bytes).entry("Pictures/a.png"));
  }

  /** The XML with the old words in their places, and without what was added. */
  private static String rejected(String xml, String prelude) {
    Map<String, String> old = new HashMap<>();
    Matcher region = REGION.matcher(xml);
    while (region.find()) {
      old.put(region.group(1), region.group(2).replaceAll("<text:s [^>]*>", " "));
    }
    String without =
        REGION
            .matcher(xml)
            .replaceAll("")
            .replaceAll(
                "<text:change-start [^>]*text:change-id=\"(isogloss[^\"]*)\"/>.*?"
                    + "<text:change-end [^>]*text:change-id=\"\\1\"/>",
                "");
    String restored =
        Pattern.compile("<text:change [^>]*text:change-id=\"(isogloss[^\"]*)\"/>")
            .matcher(without)
            .replaceAll(mark -> Matcher.quoteReplacement(old.get(mark.group(1))));
    return prelude.endsWith("<text:tracked-changes/>")
        ? restored.replace("<text:tracked-changes></text:tracked-changes>", prelude)
        : restored.replaceAll("<text:tracked-changes [^>]*></text:tracked-changes>", "");
  }

  /** Comments before, in, around and after changes. */
  @Property(tries = 100)
  void commentsAndChangesAreAddedTogether(@ForAll("choices") List<Integer> choices)
      throws Exception {
    OpenDocumentFile file = new OpenDocumentFile();
    choices.forEach(choice -> file.paragraph("P1", CONTENTS.get(choice)));
    byte[] bytes = file.bytes();
    String text = text(bytes);
    Random random = new Random(choices.hashCode());
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");
    OdtCopy onlyChanged = new OdtCopy(bytes, "Isogloss");
    int comments = 0;
    Matcher words = Pattern.compile("\\S+").matcher(text);
    while (words.find()) {
      int start = words.start() + random.nextInt(words.end() - words.start());
      int end = Math.min(text.length(), words.end() + random.nextInt(6));
      if (random.nextInt(3) == 0 && copy.comment(new Span(start, end), List.of("Here."))) {
        comments++;
      }
      if (random.nextBoolean()) {
        Span place = new Span(words.start(), words.end());
        assertThat(copy.change(place, "anew")).isEqualTo(onlyChanged.change(place, "anew"));
      }
    }

    byte[] both = copy.toByteArray();
    String xml = content(both);
    assertThat(text(both)).isEqualTo(text(onlyChanged.toByteArray()));
    assertThat(AnnotatedRange.in(xml.getBytes(StandardCharsets.UTF_8))).hasSize(comments);
    assertThat(
            xml.replaceAll("<office:annotation [^>]*>.*?</office:annotation>", "")
                .replaceAll("<office:annotation-end [^>]*/>", ""))
        .isEqualTo(content(onlyChanged.toByteArray()));
  }

  @Example
  void aCommentInChangedWordsIsAroundTheChange() throws Exception {
    byte[] bytes = new OpenDocumentFile().paragraph("", "an old kite flies").bytes();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");

    assertThat(copy.comment(new Span(4, 9), List.of("Here."))).isTrue();
    assertThat(copy.change(new Span(3, 11), "tall kyte")).isTrue();

    String xml = content(copy.toByteArray());
    List<AnnotatedRange> comments = AnnotatedRange.in(xml.getBytes(StandardCharsets.UTF_8));
    assertThat(comments).extracting(AnnotatedRange::text).containsExactly("tall kyte");
  }

  @Example
  void whatKeepsWordsFromBeingChangedIsNamed() throws Exception {
    assertThat(obstacle("the wq here")).isEmpty();
    assertThat(obstacle("the <text:date>wq</text:date>")).contains(ChangeObstacle.OBJECT);
    assertThat(obstacle("the w&#x71; here")).contains(ChangeObstacle.OBJECT);
    assertThat(obstacle(CONTENTS.get(9).replaceFirst(" wq$", "")))
        .contains(ChangeObstacle.TEXT_BOX);
    assertThat(obstacle(CONTENTS.get(10))).contains(ChangeObstacle.OTHER_CHANGE);
  }

  private static Optional<ChangeObstacle> obstacle(String content) throws Exception {
    byte[] bytes = new OpenDocumentFile().paragraph("", content).bytes();
    int at = text(bytes).indexOf("wq");
    return new OdtCopy(bytes, "Isogloss").obstacle(new Span(at, at + 2), "x");
  }

  @Example
  void deletedWordsKeepTheirFormattingInTheListOfChanges() throws Exception {
    byte[] bytes = new OpenDocumentFile().paragraph("P1", "An " + span("T1", "old wq.")).bytes();
    OdtCopy copy = new OdtCopy(bytes, "Isogloss");

    assertThat(copy.change(new Span(0, 9), "A tall kite")).isTrue();

    assertThat(content(copy.toByteArray()))
        .contains(
            "<text:p text:style-name='P1'>An</text:p></text:deletion>",
            "<text:p text:style-name='P1'><text:span text:style-name='T1'>old wq</text:span>")
        .containsPattern("<text:span text:style-name='T1'><text:change [^>]*/><text:change-start");
  }

  @Example
  void aSignatureIsNoticed() throws Exception {
    OpenDocumentFile file = new OpenDocumentFile().paragraph("", "A kite.");
    assertThat(new OdtCopy(file.bytes(), "Isogloss").isSigned()).isFalse();
    file.part("META-INF/documentsignatures.xml", "<s/>");
    assertThat(new OdtCopy(file.bytes(), "Isogloss").isSigned()).isTrue();
    assertThat(new OdtCopy(file.flat(), "Isogloss").isSigned()).isFalse();
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, CONTENTS.size() - 1).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> preludes() {
    return Arbitraries.of(PRELUDES);
  }

  private static String text(byte[] file) throws Exception {
    return new OdtReader().read(new DocumentId("a.odt"), file).source().text();
  }

  private static String content(byte[] file) throws Exception {
    return new String(new ZipCopy(file).entry("content.xml"), StandardCharsets.UTF_8);
  }
}
