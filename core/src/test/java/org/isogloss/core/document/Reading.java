package org.isogloss.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Shows how a file was read, as one line. */
public final class Reading {

  private Reading() {}

  /** The blocks with their zones, between bars; whitespace is normalized. */
  public static String of(Document document) {
    return document.blocks().stream()
        .map(block -> block.zone().label() + ": " + block.span().in(document.prose()))
        .collect(Collectors.joining("|"))
        .replaceAll(" +", " ");
  }

  /** The first position of a word in a text. */
  public static Span span(String text, String word) {
    int at = text.indexOf(word);
    return new Span(at, at + word.length());
  }

  /** Asserts how a text is read with any line ends. */
  public static void assertReads(DocumentReader reader, String source, String expected)
      throws ReadException {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      byte[] bytes = source.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
      Document document = reader.read(new DocumentId("a"), bytes);

      assertThat(of(document)).as(source).isEqualTo(expected);
    }
  }
}
