package org.isogloss.core.document.bilingual;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.format.AnyReader;

/** Shows what is read of a bilingual file. */
final class Sides {

  private Sides() {}

  static Document read(String name, String text) throws ReadException {
    return new AnyReader().read(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line for each segment: its unit, its state, the English text, the other text. */
  static List<String> lines(Document document) {
    return document.bitext().orElseThrow().segments().stream()
        .map(pair -> line(document, pair))
        .toList();
  }

  private static String line(Document document, SegmentPair pair) {
    String english = pair.english().map(e -> e.span().in(document.prose())).orElse("-");
    String other = pair.other().map(SegmentPair.Other::text).orElse("-");
    return pair.unit() + " " + pair.state() + ": " + english + " = " + other;
  }

  /** The zone and the text of each block. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.zone().label() + ": " + block.span().in(document.prose()))
        .toList();
  }

  /** The names of the tags of the English text of a segment. */
  static String tags(Document document, int segment) {
    return tagsOf(document, segment).stream()
        .map(tag -> tag.name() + tag.id() + tag.place().in(document.source().text()).charAt(0))
        .collect(Collectors.joining(" "));
  }

  /** The tags of the English text of a segment. */
  static List<SegmentPair.Tag> tagsOf(Document document, int segment) {
    return document.bitext().orElseThrow().segments().get(segment).english().orElseThrow().tags();
  }
}
