package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.document.text.PlainTextReader;

/** Properties of any text: tokens are exact in the file, and nothing is lost or read twice. */
class SegmenterPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "The",
          "reform",
          "of",
          "2012",
          "et al.",
          "Fig.",
          "3.5",
          "U.S.",
          "“Go!”",
          "(see",
          "it)",
          "改革。",
          "naïve",
          "𝒳",
          "state-owned",
          "e.g.",
          "it's",
          "...",
          ".[1]",
          "etc.",
          "1.",
          "A.",
          "don’t",
          "x.y@z.org",
          "and",
          "ended.",
          "Why?",
          "12%",
          "—");

  @Property(tries = 300)
  void aTokenOfPlainTextIsThatTokenInTheFile(@ForAll("plainTexts") String source)
      throws ReadException {
    tokensAreExact(new PlainTextReader(), source);
  }

  @Property(tries = 300)
  void aTokenOfMarkdownIsThatTokenInTheFile(@ForAll("markdown") String source)
      throws ReadException {
    tokensAreExact(new MarkdownReader(), source);
  }

  /** Any characters, including broken surrogates. */
  @Property(tries = 500)
  void sentencesCoverAllThatIsNoBlank(@ForAll String paragraph) {
    List<Span> sentences = new Segmenter().sentences(paragraph);

    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(blank(paragraph, end, sentence.start())).isTrue();
      assertThat(sentence.isEmpty()).isFalse();
      end = sentence.end();
    }
    assertThat(blank(paragraph, end, paragraph.length())).isTrue();
  }

  /** Half a minute is far more than a linear pass needs and far less than a quadratic one. */
  @Example
  void timeStaysLinear() {
    List<String> patterns =
        List.of(
            "a", ".", "a.", "A.A", "al. ", "a a. ", "(", "(a. B) ", "“", ". . ", ".[1", "1. ", "。",
            "x.Y(");
    for (String pattern : patterns) {
      String text = pattern.repeat(200_000 / pattern.length());
      DocumentBuilder builder = new DocumentBuilder(new DocumentId("a"), text);
      builder.startBlock();
      builder.add(new Span(0, text.length()));
      builder.endBlock(Zone.BODY, 0);
      Document document = builder.build();

      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> new Segmenter().segment(document), pattern);
    }
  }

  private static boolean blank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> Characters.isBlank((char) c));
  }

  private static void tokensAreExact(DocumentReader reader, String source) throws ReadException {
    Document document = reader.read(new DocumentId("a"), source.getBytes(StandardCharsets.UTF_8));
    StringBuilder tokens = new StringBuilder();
    for (Sentence sentence : new Segmenter().segment(document)) {
      assertThat(sentence.span().in(document.prose())).doesNotContain("\n", "\r");
      for (Span token : sentence.tokens()) {
        int start = token.start();
        assertThat(
                start > 0
                    && Character.isSurrogatePair(
                        document.prose().charAt(start - 1), document.prose().charAt(start)))
            .isFalse();
        assertThat(document.sourceText(token)).isEqualTo(token.in(document.prose()));
        tokens.append(token.in(document.prose()));
      }
    }
    assertThat(tokens.toString()).isEqualTo(withoutBlanks(document.prose()));
  }

  private static String withoutBlanks(String text) {
    return text.chars()
        .filter(c -> !Characters.isBlank((char) c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return joined(Arbitraries.of(WORDS), " ", "  ", "\n", "\r\n", "\n\n", "\r\n\r\n", "\u00a0");
  }

  @Provide
  Arbitrary<String> markdown() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<String> marked =
        Arbitraries.oneOf(
            word,
            word,
            word.map(w -> "*" + w + "*"),
            word.map(w -> "**" + w + "**"),
            word.map(w -> "[" + w + "](https://example.org)"),
            Arbitraries.of("`code`", "# Heading", "> quoted", "- item"));
    return joined(marked, " ", "\n", "\r\n", "\n\n", "\r\n\r\n");
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts, String... between) {
    return parts
        .flatMap(part -> Arbitraries.of(between).map(blank -> part + blank))
        .list()
        .ofMaxSize(40)
        .map(all -> String.join("", all));
  }
}
