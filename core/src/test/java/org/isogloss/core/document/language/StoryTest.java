package org.isogloss.core.document.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

  /** A text of {@code words} words in all, {@code times} of which are the pronoun. */
  @ParameterizedTest
  @CsvSource({
    "he, 25, 1000, true",
    "herself, 25, 1000, true",
    "His, 25, 1000, true",
    "he, 20, 1000, true",
    "he, 19, 1000, false",
    "hers, 15, 1000, false",
    "they, 200, 1000, false",
    "here, 200, 1000, false",
    "she, 250, 10000, true",
    "she, 150, 10000, false",
    "him, 15, 100, false",
    "him, 0, 0, false",
  })
  void pronounsTellAStory(String pronoun, int times, int words, boolean isTold)
      throws ReadException {
    String text = (pronoun + " ").repeat(times) + "bells ".repeat(words - times);

    assertThat(Story.isTold(List.of(document(text)))).isEqualTo(isTold);
  }

  @Test
  void allDocumentsTellItTogether() throws ReadException {
    Document part = document("He saw the bells. ".repeat(15));
    Document manual = document("They ring the bells. ".repeat(500));

    assertThat(Story.isTold(List.of(part))).isFalse();
    assertThat(Story.isTold(List.of(part, part))).isTrue();
    assertThat(Story.isTold(List.of(part, part, manual))).isFalse();
    assertThat(Story.isTold(List.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10, 90, true", "10, 110, false", "0, 90, false"})
  void aNarratorTellsAStoryThatHasSpeech(int spoken, int plain, boolean isTold)
      throws ReadException {
    String text =
        "“Ring it,” I said to my men.\n\n".repeat(spoken)
            + "I rang the bells of my town by night.\n\n".repeat(plain);

    assertThat(Story.isTold(List.of(document(text)))).isEqualTo(isTold);
  }

  @Test
  void codeTellsNone() throws ReadException {
    assertThat(Story.isTold(List.of(document("```\n" + "he saw her\n".repeat(100) + "```\n"))))
        .isFalse();
  }

  private static Document document(String text) throws ReadException {
    return new MarkdownReader().read(new DocumentId("a.md"), text.getBytes(StandardCharsets.UTF_8));
  }
}
