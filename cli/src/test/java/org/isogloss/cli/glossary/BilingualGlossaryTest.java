package org.isogloss.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isogloss.cli.ProgramRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Glossary commands that read a translation beside its source. */
class BilingualGlossaryTest {

  private static final String ENGLISH =
      """
      # Bells

      The fog bell was cast in 1871.

      The keeper rang the fog bell 14 times.

      The harbor master saw ship 31.

      A fog bell weighs 90 kg.

      The mist bell hung in tower 12.

      A harbor master wrote 27 letters.

      The harbor master counted 55 boats.

      The old alarm cracked in 1902.
      """;

  private static final String CHINESE =
      """
      # 钟

      雾钟是1871年铸造的。

      看守人把雾钟敲了14次。

      港务长看见了31号船。

      一口雾钟重90公斤。

      雾钟挂在12号塔里。

      一位港务长写了27封信。

      港务长数了55条船。

      旧的雾钟在1902年裂了。
      """;

  @TempDir private Path folder;
  private String english;
  private String source;

  @BeforeEach
  void write() throws Exception {
    english = Files.writeString(folder.resolve("en.md"), ENGLISH + boats("Boat %d sailed.")) + "";
    source = Files.writeString(folder.resolve("zh.md"), CHINESE + boats("船%d出海了。")) + "";
  }

  /** Text without the terms: in a few sentences every word is frequent. */
  private static String boats(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append('\n').append(sentence.formatted(i * 1003)).append('\n');
    }
    return text.toString();
  }

  private Path memory() throws Exception {
    String[] here = (ENGLISH + boats("Boat %d sailed.")).split("\n\n", -1);
    String[] there = (CHINESE + boats("船%d出海了。")).split("\n\n", -1);
    StringBuilder table = new StringBuilder("zh,en\n");
    for (int i = 1; i < here.length; i++) {
      table.append(there[i].strip()).append(',').append(here[i].strip()).append('\n');
    }
    return Files.writeString(folder.resolve("memory.csv"), table);
  }

  @Test
  void aBilingualGlossaryIsExtractedAndReadBack() throws Exception {
    Path memory = memory();
    for (String format : new String[] {"yaml", "csv", "xlsx", "tbx"}) {
      Path glossary = folder.resolve("terms." + format);
      ProgramRun run = ProgramRun.of("glossary", "extract", "--output", glossary + "", memory + "");
      assertThat(run.code()).as(format + run.err()).isZero();
      assertThat(ProgramRun.of("glossary", "lint", glossary + "").code()).as(format).isZero();
      Path back = folder.resolve("back-" + format + ".yaml");
      assertThat(ProgramRun.of("glossary", "convert", glossary + "", back + "").code()).isZero();
      assertThat(Files.readString(back))
          .as(format)
          .contains("text: harbor master", "港务长", "雾钟")
          .contains("for “港务长” in 3 of 3 places")
          .contains("港务长看见了31号船。", "The harbor master saw ship 31.")
          .contains("memory.csv:4:1");
    }
  }

  @Test
  void aGlossaryIsExtractedFromATranslationBesideItsSource() {
    ProgramRun run =
        ProgramRun.of(
            "glossary", "extract", "--source", source, "--source-language", "zh", english);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("zh:", "text: 雾钟", "zh.md:3:1", "en.md:3:1");
  }

  @Test
  void theRenderingsOfASourceTermAreCounted() throws Exception {
    Path glossary =
        Files.writeString(
            folder.resolve("terms.yaml"),
            """
            version: 1
            concepts:
              - id: fog-bell
                terms:
                  - {text: fog bell, status: preferred}
                  - {text: mist bell, status: deprecated}
                languages: {zh: [雾钟]}
            """);
    ProgramRun run = ProgramRun.of("glossary", "agree", "--source", source, glossary + "", english);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().map(String::strip))
        .contains(
            "雾钟: 5 places",
            "fog bell: 3 (" + english + " 3)",
            "mist bell (deprecated): 1 (" + english + " 1)",
            "none of its terms: 1",
            english + ":17:1");
  }

  @Test
  void aWrongSourceLanguageIsRefused() {
    ProgramRun run =
        ProgramRun.of(
            "glossary", "extract", "--source", source, "--source-language", "en", english);
    assertThat(run.code()).isEqualTo(GlossarySubcommand.USAGE);
    assertThat(run.err()).contains("--source-language: 'en' is not the language of a source");
  }
}
