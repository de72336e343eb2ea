package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermbaseRoundTripTest {

  @TempDir Path folder;

  /** Uses everything that the model can hold, with characters that each format must escape. */
  private static final Termbase FULL =
      new Termbase(
          List.of(
              new Concept(
                  "fog-bell",
                  "harbours",
                  "A bell: \"thin\", loud | & <cold>, 1st # of all",
                  "Ring it, then \\ wait",
                  List.of(
                      new LanguageSection("zh", List.of(new Term("雾钟", TermStatus.PREFERRED))),
                      new LanguageSection(
                          "en",
                          "A bell in fog.",
                          "- careful",
                          List.of(
                              new Term(
                                  "fog bell",
                                  TermStatus.PREFERRED,
                                  WordClass.NOUN,
                                  CaseRule.SENSITIVE,
                                  true,
                                  "Harbour Act, §3",
                                  "true",
                                  List.of("Fog Bell Inn", "fog bell; brass"),
                                  List.of(
                                      new Property(
                                          "context",
                                          "The fog bell rang, twice.",
                                          List.of(new Detail("source", "Log {1891}"))))),
                              new Term("mist bell", TermStatus.DEPRECATED)),
                          List.of(new Property("context", "x")))),
                  List.of(
                      new Property(
                          "transactionType",
                          "origination",
                          List.of(
                              new Detail("date", "2010-04-17"),
                              new Detail("responsibility", "Tommy"),
                              new Detail("target", "p1"))))),
              new Concept("3d", "", "", List.of(new Term("3D", TermStatus.ADMITTED)))));

  @ParameterizedTest
  @EnumSource(
      value = TermbaseFormat.class,
      names = {"YAML", "CSV", "TSV", "XLSX", "MARKDOWN"})
  void theseFormatsLoseNothing(TermbaseFormat format) throws Exception {
    TermbaseFile.Rendered rendered = TermbaseFile.render(FULL, format, TableOptions.DEFAULT);
    assertThat(rendered.warnings()).isEmpty();
    assertThat(reread(rendered, format)).isEqualTo(FULL);
    assertThat(TermbaseFile.render(FULL, format, TableOptions.DEFAULT).bytes())
        .isEqualTo(rendered.bytes());
  }

  @ParameterizedTest
  @EnumSource(
      value = TermbaseFormat.class,
      names = {"TBX", "TBX_DCT", "TBX_V2"})
  void tbxNamesWhatItLoses(TermbaseFormat format) throws Exception {
    TermbaseFile.Rendered rendered = TermbaseFile.render(FULL, format, TableOptions.DEFAULT);
    assertThat(rendered.warnings())
        .containsExactly(
            "case rule cannot be stored in " + format.label(),
            "exact form cannot be stored in " + format.label(),
            "except cannot be stored in " + format.label());
    Termbase found = reread(rendered, format);
    assertThat(found.termCount()).isEqualTo(FULL.termCount());
    Concept concept = found.concepts().get(0);
    assertThat(concept.with(FULL.concepts().get(0).languages())).isEqualTo(FULL.concepts().get(0));
    assertThat(concept.languages().get(1).terms().get(0).properties())
        .isEqualTo(FULL.concepts().get(0).languages().get(1).terms().get(0).properties());
    assertThat(found.concepts().get(1)).isEqualTo(FULL.concepts().get(1));
  }

  @Test
  void tbxCoreAndOmegatAndValeNameWhatTheyLose() throws Exception {
    for (TermbaseFormat format :
        List.of(
            TermbaseFormat.TBX_CORE,
            TermbaseFormat.OMEGAT,
            TermbaseFormat.VALE_VOCABULARY,
            TermbaseFormat.VALE_SUBSTITUTION)) {
      TermbaseFile.Rendered rendered = TermbaseFile.render(FULL, format, TableOptions.DEFAULT);
      assertThat(String.join("\n", rendered.warnings()))
          .as(format.label())
          .contains("definition", "part", "context", "except");
      assertThat(reread(rendered, format).concepts()).isNotEmpty();
    }
  }

  private Termbase reread(TermbaseFile.Rendered rendered, TermbaseFormat format) throws Exception {
    Path path = folder.resolve("t." + format.label());
    Files.write(path, rendered.bytes());
    return TermbaseFile.read(path, format, TableOptions.DEFAULT).termbase();
  }
}
