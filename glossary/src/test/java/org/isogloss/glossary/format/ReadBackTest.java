package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read back, or is not written. */
class ReadBackTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = TermbaseFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MULTITERM", "OMEGAT", "VALE_SUBSTITUTION"})
  void aTermOfOddCharactersIsReadAgainOrRefused(TermbaseFormat format) throws Exception {
    for (int c :
        new int[] {
          0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0, 0xD800, 0xDC00, 0x0, 0x1, 0x1B, 0x85, 0x2028, 0xFEFF
        }) {
      String text =
          "fog" + (c < 0x10000 ? String.valueOf((char) c) : Character.toString(c)) + "bell";
      Termbase termbase = of(text);
      Path path = folder.resolve("accept.txt");
      Files.deleteIfExists(path);
      try {
        TermbaseStore.write(path, termbase, format, TableOptions.DEFAULT, Optional.empty());
        assertThat(TermbaseFile.read(path, format, TableOptions.DEFAULT).termbase().concepts())
            .as("U+%04X in %s", c, format)
            .hasSize(1);
      } catch (TermbaseException e) {
        assertThat(e)
            .hasMessageContaining(String.format("U+%04X", c))
            .hasMessageContaining("cannot be stored in " + format.label());
        assertThat(path).doesNotExist();
      }
    }
  }

  @Test
  void aNoncharacterIsRefusedByYaml() {
    assertThatThrownBy(
            () ->
                TermbaseFile.render(of("fog\uFFFEbell"), TermbaseFormat.YAML, TableOptions.DEFAULT))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("U+FFFE cannot be stored in yaml");
    assertThatThrownBy(
            () ->
                TermbaseFile.render(of("fog\uD800bell"), TermbaseFormat.CSV, TableOptions.DEFAULT))
        .hasMessageContaining("U+D800 cannot be stored in csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+fog",
        "-ness",
        "@bell",
        "'=x",
        "''-x",
        "'tis",
        "\tbell",
        "=HYPERLINK(\"a\")",
        "fog=bell"
      })
  void aCellIsNoFormulaAndReadsBackUnchanged(String text) throws Exception {
    Termbase termbase =
        new Termbase(
            List.of(
                new Concept("a", "", text.strip(), List.of(new Term(text, TermStatus.PREFERRED)))));
    for (TermbaseFormat format :
        List.of(TermbaseFormat.CSV, TermbaseFormat.TSV, TermbaseFormat.XLSX)) {
      byte[] bytes = TermbaseFile.render(termbase, format, TableOptions.DEFAULT).bytes();
      Path path = Files.write(folder.resolve("t." + format.label()), bytes);
      assertThat(TermbaseFile.read(path, format, TableOptions.DEFAULT).termbase())
          .as(format.label())
          .isEqualTo(termbase);
      if (format != TermbaseFormat.XLSX) {
        assertThat(new String(bytes, StandardCharsets.UTF_8).split("[,\\n\"]"))
            .noneMatch(cell -> cell.matches("(?s)[=+@\\-].*"));
      }
    }
  }

  @Test
  void aCellThatTheUserWroteStaysAsItIs() throws Exception {
    Path path =
        Files.writeString(folder.resolve("t.csv"), "preferred,deprecated\n-ness,=x\n'+a,b\n");
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        old -> TermbaseEdit.addConcept(old, "", of("@new").concepts().get(0).languages()));
    assertThat(Files.readString(path)).isEqualTo("preferred,deprecated\n-ness,=x\n'+a,b\n'@new,\n");
  }

  private static Termbase of(String text) {
    return new Termbase(
        List.of(new Concept("a", "", "", List.of(new Term(text, TermStatus.PREFERRED)))));
  }
}
