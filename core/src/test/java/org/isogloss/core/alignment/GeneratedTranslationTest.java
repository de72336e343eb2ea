package org.isogloss.core.alignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.text.PlainTextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts in an invented language, word by word beside their translation: nothing is copied but a few
 * numbers, so that lengths and learned words must do.
 */
class GeneratedTranslationTest {

  private static final int VOCABULARY = 600;

  private static final int SENTENCES = 900;

  /** A sentence and its translation. */
  private record Line(String english, String other) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sentencesFindTheirSources(long seed) throws ReadException {
    List<Line> lines = lines(new Random(seed));

    assertThat(share(lines, lines)).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void aMissingChapterDoesNotDerailTheRest(long seed) throws ReadException {
    List<Line> lines = lines(new Random(seed));
    List<Line> shorter = new ArrayList<>(lines.subList(0, 300));
    shorter.addAll(lines.subList(450, SENTENCES));

    assertThat(share(lines, shorter)).isGreaterThan(0.93);
    assertThat(share(shorter, lines)).isGreaterThan(0.93);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void aMovedChapterIsBesideItsSource(long seed) throws ReadException {
    List<Line> lines = lines(new Random(seed));
    List<Line> moved = new ArrayList<>(lines.subList(0, 300));
    moved.addAll(lines.subList(450, SENTENCES));
    moved.addAll(lines.subList(300, 450));

    assertThat(share(lines, moved)).isGreaterThan(0.93);
    assertThat(share(moved, lines)).isGreaterThan(0.93);
  }

  /** The share of the sentences on both sides that are beside each other. */
  private static double share(List<Line> english, List<Line> other) throws ReadException {
    Document translation = read("en.txt", english.stream().map(Line::english).toList());
    Document source = read("x.txt", other.stream().map(Line::other).toList());
    Document aligned =
        TranslationAligner.align(List.of(translation), List.of(source), new LanguageTag("und"))
            .documents()
            .get(0);
    int found = 0;
    for (SegmentPair pair : aligned.bitext().orElseThrow().segments()) {
      if (pair.english().isPresent() && pair.other().isPresent()) {
        String one = pair.english().get().span().in(aligned.prose());
        String two = pair.other().get().text();
        found +=
            (int)
                english.stream()
                    .filter(line -> one.contains(line.english()) && two.contains(line.other()))
                    .count();
      }
    }
    return (double) found / Math.min(english.size(), other.size());
  }

  private static Document read(String name, List<String> paragraphs) throws ReadException {
    return new PlainTextReader()
        .read(new DocumentId(name), String.join("\n\n", paragraphs).getBytes(UTF_8));
  }

  private static List<Line> lines(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      StringBuilder english = new StringBuilder();
      StringBuilder other = new StringBuilder();
      int words = 4 + random.nextInt(14);
      for (int w = 0; w < words; w++) {
        // Most words are rare, a few are everywhere.
        int word = (int) Math.pow(VOCABULARY, random.nextDouble());
        english.append(w == 0 ? "N" : " n").append(letters(word, 'a'));
        // The other language has other letters, and leaves out a word now and then.
        if (random.nextInt(8) > 0) {
          other.append(other.isEmpty() ? "" : " ").append(letters(word * 7 + 3, '\u0430'));
        }
      }
      if (random.nextInt(25) == 0) {
        english.append(" ").append(1000 + i);
        other.append(" ").append(1000 + i);
      }
      lines.add(new Line(english.append(".").toString(), other.append(".").toString()));
    }
    return lines;
  }

  private static String letters(int number, char first) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 20; rest > 0; rest /= 20) {
      word.append((char) (first + rest % 20));
    }
    return word.toString();
  }
}
