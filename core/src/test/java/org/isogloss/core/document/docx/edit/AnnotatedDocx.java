package org.isogloss.core.document.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.docx.DocxReader;
import org.isogloss.core.document.docx.TextPiece;

/** A copy of a file with comments at some places, and what has to be true of it. */
final class AnnotatedDocx {

  static final String AUTHOR = "Isogloss";

  /**
   * A comment that was added.
   *
   * @param number its text
   */
  record Added(String number, Span place, DocxCopy.Anchoring anchoring) {}

  private final byte[] original;
  private final Document document;
  private final List<Span> fields;
  private final List<Added> added = new ArrayList<>();
  private final byte[] copy;

  /** Adds comments at all places that can have one. */
  AnnotatedDocx(byte[] original, Document document, List<Span> places) throws ReadException {
    this.original = original;
    this.document = document;
    this.fields =
        DocxReader.layout(original).pieces().stream()
            .filter(TextPiece::isInField)
            .map(TextPiece::span)
            .toList();
    DocxCopy editable = new DocxCopy(original, AUTHOR, "I");
    for (Span place : places) {
      String number = "No. " + added.size() + " <&>";
      DocxCopy.Anchoring anchoring = editable.anchoring(place);
      boolean isAdded = editable.comment(place, List.of(number, "Why."));
      assertThat(isAdded).isEqualTo(anchoring != DocxCopy.Anchoring.NOTHING);
      if (isAdded) {
        added.add(new Added(number, place, anchoring));
      }
    }
    this.copy = editable.toByteArray();
  }

  byte[] copy() {
    return copy;
  }

  List<Added> added() {
    return added;
  }

  /** How many comments the original has. */
  int others() throws Exception {
    return new OpenedDocx(original).comments().size();
  }

  /** The marked text, as far as comments can be on it. */
  String expected(Added one) {
    return squeezed(marked(one).in(document.source().text()));
  }

  /** What is marked: a formula is marked as a whole. */
  private Span marked(Added one) {
    Span marked = one.place();
    for (Inline inline : document.inlines()) {
      Span source = document.toSource(inline.span());
      if (inline.kind() == Inline.Kind.MATH && source.overlaps(marked)) {
        marked =
            new Span(
                Math.min(marked.start(), source.start()), Math.max(marked.end(), source.end()));
      }
    }
    return marked;
  }

  /** A text without its spaces, of which the reader joins some, and the signs of images. */
  static String squeezed(String text) {
    return text.replaceAll("\\s|" + ImageText.SIGN, "");
  }

  /** Apache POI finds these comments, each on its words, and no others. */
  void requireInPoi() throws Exception {
    try (PoiDocx before = new PoiDocx(original);
        PoiDocx after = new PoiDocx(copy)) {
      Map<String, String> texts = after.comments(AUTHOR, true);
      assertThat(after.comments(AUTHOR, false)).isEqualTo(before.comments(AUTHOR, false));
      assertThat(texts.values().stream().map(text -> text.replaceAll("\\s*Why\\.$", "")))
          .containsExactlyInAnyOrderElementsOf(added.stream().map(Added::number).toList());
      assertThat(after.paragraphs()).isEqualTo(before.paragraphs());
      assertThat(after.otherRanges()).isEqualTo(before.otherRanges());
      Map<String, CommentRange> others = before.ranges();
      Map<String, CommentRange> ranges = new LinkedHashMap<>(after.ranges());
      Map<String, CommentRange> ours = new LinkedHashMap<>();
      texts.forEach((id, text) -> ours.put(text.replaceAll("\\s*Why\\.$", ""), ranges.remove(id)));
      assertThat(ranges).isEqualTo(others);
      for (Added one : added) {
        require(one, ours.get(one.number()));
        if (one.anchoring() == DocxCopy.Anchoring.NOTE) {
          assertThat(squeezed(after.note(ours.get(one.number()).notes().get(0))))
              .contains(expected(one));
        }
      }
    }
  }

  /** The JDK's parser finds the same, in the strict variant of the standard as well. */
  void requireInXml() throws Exception {
    OpenedDocx opened = new OpenedDocx(copy);
    Map<String, CommentRange> ranges = opened.ranges();
    Map<String, String> ids = opened.comments(AUTHOR);
    assertThat(ids.keySet()).containsExactlyElementsOf(added.stream().map(Added::number).toList());
    for (Added one : added) {
      require(one, ranges.get(ids.get(one.number())));
    }
  }

  /** Whether some text is that of a place with what is around it in fields. */
  private boolean isWholeField(Added one, String found) {
    String text = document.source().text();
    Span marked = marked(one);
    for (int start = marked.start(); ; start--) {
      for (int end = marked.end(); ; end++) {
        if (squeezed(text.substring(start, end)).equals(found)) {
          return true;
        }
        if (!isCovered(fields, end)) {
          break;
        }
      }
      if (!isCovered(fields, start - 1)) {
        return false;
      }
    }
  }

  /** Whether some of the words are in a field. */
  boolean isInField(Added one) {
    return fields.stream().anyMatch(one.place()::overlaps);
  }

  private static boolean isCovered(List<Span> spans, int at) {
    return spans.stream().anyMatch(span -> span.contains(at));
  }

  private void require(Added one, CommentRange range) {
    assertThat(range).as("the range of %s", one).isNotNull();
    String text = squeezed(range.text());
    switch (one.anchoring()) {
      case WORDS -> assertThat(text).as("%s", one).isEqualTo(expected(one));
      case FIELD ->
          assertThat(text).as("%s", one).matches(found -> isWholeField(one, found), "a field");
      case NOTE -> {
        assertThat(text).isEmpty();
        assertThat(range.notes()).hasSize(1);
      }
      default -> {
        // A group may contain several.
        assertThat(text).as("%s", one).isEmpty();
        assertThat(range.boxes())
            .as("%s", one)
            .anyMatch(box -> squeezed(box).contains(expected(one)));
      }
    }
  }

  /** Without the comments, the copy is the original, byte for byte. */
  void requireRemovable() throws Exception {
    OpenedDocx before = new OpenedDocx(original);
    OpenedDocx after = new OpenedDocx(copy);
    Map<String, byte[]> left = new LinkedHashMap<>(after.parts);
    left.keySet().removeIf(part -> part.contains("comments") && !before.parts.containsKey(part));
    assertThat(left.keySet()).containsExactlyElementsOf(before.parts.keySet());
    for (Map.Entry<String, byte[]> part : left.entrySet()) {
      String name = part.getKey();
      byte[] bytes = part.getValue();
      if (name.matches("word/document\\d*\\.xml")) {
        bytes =
            RemovedComments.from(bytes, after.comments(AUTHOR).values(), before.parts.get(name));
      } else if (!Arrays.equals(bytes, before.parts.get(name))) {
        bytes = withoutElements(bytes);
      }
      assertThat(new String(bytes, StandardCharsets.UTF_8))
          .as(name)
          .isEqualTo(new String(before.parts.get(name), StandardCharsets.UTF_8));
      assertThat(bytes).as(name).isEqualTo(before.parts.get(name));
    }
  }

  private static byte[] withoutElements(byte[] part) {
    return new String(part, StandardCharsets.ISO_8859_1)
        .replaceAll("(?s)<(\\w+:)?comment [^>]*author=\"" + AUTHOR + "\".*?</(\\w+:)?comment>", "")
        .replaceAll("<(\\w+:)?Relationship Id=\"rIdIsogloss\\d*\"[^>]*/>", "")
        .replaceAll("<(\\w+:)?Override PartName=\"/word/comments.xml\"[^>]*/>", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The program reads the same text, in the same blocks. */
  void requireSameText() throws ReadException {
    Document read = new DocxReader().read(new DocumentId("a.docx"), copy);
    assertThat(read.source().text()).isEqualTo(document.source().text());
    assertThat(read.blocks()).isEqualTo(document.blocks());
  }
}
