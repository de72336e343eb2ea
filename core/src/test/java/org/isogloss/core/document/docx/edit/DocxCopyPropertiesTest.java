package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.docx.DocxReader;
import org.w3c.dom.Element;

/** Comments and changes in generated files, read back with Apache POI and the JDK's parser. */
class DocxCopyPropertiesTest {

  private static final String AUTHOR = AnnotatedDocx.AUTHOR;
  private static final Set<String> CHANGED =
      Set.of("word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels");

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 300)
  void eachCommentIsOnItsWordsAndCanBeRemoved(@ForAll("seeds") long seed) throws Exception {
    Random random = new Random(seed);
    byte[] file = GeneratedDocx.of(random);
    Document document = read(file);
    List<Span> places = places(document, random);
    Assume.that(!places.isEmpty());
    AnnotatedDocx annotated = new AnnotatedDocx(file, document, places);

    assertThat(annotated.added()).hasSameSizeAs(places);
    annotated.requireInXml();
    if (!GeneratedDocx.isStrict(file)) {
      annotated.requireInPoi();
    }
    annotated.requireRemovable();
    annotated.requireSameText();
    assertIsDeclared(new OpenedDocx(annotated.copy()));
  }

  @Property(tries = 150)
  void aChangeIsMadeOrUnmadeAsAWhole(@ForAll("seeds") long seed) throws Exception {
    Random random = new Random(seed);
    byte[] file = GeneratedDocx.of(random);
    Document document = read(file);
    DocxCopy copy = new DocxCopy(file, AUTHOR, "I");
    StringBuilder expected = new StringBuilder();
    String source = document.source().text();
    int from = 0;
    int count = 0;
    for (Span place : places(document, random)) {
      boolean isFree = place.start() >= from && copy.obstacle(place, "new words").isEmpty();
      assertThat(copy.change(place, "new words")).isEqualTo(isFree);
      if (isFree) {
        expected.append(source, from, place.start()).append("new words");
        from = place.end();
      }
      // Comments may begin and end in changed words.
      copy.comment(place, List.of("No. " + count++));
    }
    expected.append(source.substring(from));
    byte[] changed = copy.toByteArray();

    OpenedDocx before = new OpenedDocx(file);
    OpenedDocx after = new OpenedDocx(changed);
    List<String> ours = List.copyOf(after.comments(AUTHOR).values());
    assertThat(AnnotatedDocx.squeezed(read(changed).source().text()))
        .isEqualTo(AnnotatedDocx.squeezed(expected.toString()));
    assertOthersAreKept(before, after, ours);
    Set<String> numbers = new HashSet<>();
    for (Element element : after.elements("word/document.xml", "ins")) {
      assertThat(numbers.add(OpenedDocx.attribute(element, "id"))).isTrue();
    }
    for (Element element : after.elements("word/document.xml", "del")) {
      assertThat(numbers.add(OpenedDocx.attribute(element, "id"))).isTrue();
    }
  }

  @Property(tries = 100)
  void replacedWordsAreReadExactlyAsTheyWereWritten(@ForAll("seeds") long seed) throws Exception {
    Random random = new Random(seed);
    byte[] file = GeneratedDocx.of(random);
    DocxCopy copy = new DocxCopy(file, AUTHOR, "I");
    String source = read(file).source().text();
    StringBuilder expected = new StringBuilder();
    int from = 0;
    Matcher words = Pattern.compile("\\p{L}+(?: \\p{L}+){0,2}").matcher(source);
    while (words.find()) {
      Span place = new Span(words.start(), words.end());
      String text = random.nextBoolean() ? "a new word" : "anew";
      if (random.nextBoolean() && copy.change(place, text)) {
        expected.append(source, from, place.start()).append(text);
        from = place.end();
      }
    }
    expected.append(source.substring(from));

    assertThat(read(copy.toByteArray()).source().text()).isEqualTo(expected.toString());
  }

  /** Words, stretches of words, parts of words, and stretches of several paragraphs, in order. */
  private static List<Span> places(Document document, Random random) {
    String text = document.source().text();
    List<Span> places = new ArrayList<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end =
          Math.min(text.length(), start + 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12));
      start -= Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
      end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
      Span line = document.lineSpan(document.sourceLocation(new Span(start, end)).startLine());
      Span place = new Span(start, Math.min(end, line.end()));
      if (!place.in(text).isBlank()) {
        places.add(place);
      }
    }
    places.sort(null);
    return places;
  }

  private static void assertOthersAreKept(OpenedDocx before, OpenedDocx after, List<String> ids)
      throws Exception {
    List<String> order = new ArrayList<>(after.parts.keySet());
    order.retainAll(before.parts.keySet());
    assertThat(order).containsExactlyElementsOf(before.parts.keySet());
    for (String part : before.parts.keySet()) {
      boolean mayChange =
          CHANGED.contains(part) || part.startsWith("[") || part.endsWith("notes.xml");
      if (!mayChange) {
        assertThat(after.parts.get(part)).as(part).isEqualTo(before.parts.get(part));
      } else if (part.startsWith("word/") && !part.endsWith(".rels")) {
        List<String> left = after.normal(part, AUTHOR, ids);
        assertThat(left).as(part).isEqualTo(before.normal(part, AUTHOR, List.of()));
      }
    }
  }

  private static void assertIsDeclared(OpenedDocx after) throws Exception {
    List<String> references = new ArrayList<>();
    for (Element one : after.elements("word/document.xml", "commentReference")) {
      references.add(OpenedDocx.attribute(one, "id"));
    }
    List<String> comments = new ArrayList<>();
    for (Element one : after.elements("word/comments.xml", "comment")) {
      comments.add(OpenedDocx.attribute(one, "id"));
    }
    assertThat(references).containsExactlyInAnyOrderElementsOf(comments).doesNotHaveDuplicates();
    assertThat(after.elements("[Content_Types].xml", "Override"))
        .filteredOn(one -> one.getAttribute("PartName").equals("/word/comments.xml"))
        .hasSize(1);
    assertThat(after.elements("word/_rels/document.xml.rels", "Relationship"))
        .filteredOn(one -> one.getAttribute("Type").endsWith("/comments"))
        .hasSize(1);
  }

  private static Document read(byte[] file) throws Exception {
    return new DocxReader().read(new DocumentId("a.docx"), file);
  }
}
