package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepted words are neither reported nor listed, wherever they are accepted. */
class AcceptedWordsTest {

  private static final String TEXT =
      "He heard a qerhu. Qerhu is old. A Zunqu was sung. The zunqu was long."
          + " An observabilitee and Observabilitee came. The qel was a qelquex thing."
          + " Some wontonz fell. His qerhu's sound was bad. He have an car and a colour.\n";

  @TempDir private Path folder;

  @Test
  void wordsOfAllSourcesAreSilenced() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    write("a.md", TEXT);
    assertThat(check())
        .containsExactlyInAnyOrder(
            "qerhu", "zunqu", "observabilitee", "qel", "qelquex", "wontonz", "have", "an");
    write("words.txt", "# a list\nqerhu\n");
    write("vocab/accept.txt", "# of Vale\n[Oo]bservabilitee\nZunqu\n(?i)QEL quex\n");
    write(".vscode/ltex.dictionary.en-US.txt", "wontonz\ncolour\n-colour\n");
    write(
        "isogloss.yaml",
        """
        accept: [the qel was]
        accept-from: [words.txt, vocab/accept.txt, .vscode/ltex.dictionary.en-US.txt]
        """);
    assertThat(check()).containsExactlyInAnyOrder("zunqu", "qelquex", "have", "an");
    write(
        "isogloss.yaml",
        "language: en-GB\nrules:\n  languagetool: {disabled-rules: [EN_A_VS_AN]}\n");
    assertThat(check()).contains("qerhu", "have").doesNotContain("an", "colour");
    write("isogloss.yaml", "language: en-US\nrules:\n  languagetool/EN_A_VS_AN: off\n");
    assertThat(check()).contains("colour", "have").doesNotContain("an");
  }

  /** Letters and their accents may be characters of their own, as in names of files on macOS. */
  @Test
  void accentsOfTheirOwnAreThoseOfTheText() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    write("a.md", "The qérhu sang. A zùnqu was long. The wöntonz fell. Wöntonz are rare.\n");
    assertThat(check()).contains("qérhu", "zùnqu", "wöntonz");
    write("words.txt", decomposed("qérhu\n"));
    write("vocab/accept.txt", decomposed("[Zz]ùnqu\n"));
    write(
        "isogloss.yaml",
        decomposed("accept: [wöntonz]\naccept-from: [words.txt, vocab/accept.txt]\n"));
    assertThat(check()).isEmpty();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> check() throws Exception {
    ProgramRun run =
        ProgramRun.of(
            "check",
            "--only",
            "languagetool,misspelled-word",
            "--format",
            "json",
            "" + folder.resolve("a.md"));
    JsonNode report = new ObjectMapper().readTree(run.out());
    List<String> texts = new ArrayList<>();
    report.get("findings").forEach(finding -> texts.add(finding.get("text").asText()));
    texts.addAll(report.get("words").findValuesAsText("word"));
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
