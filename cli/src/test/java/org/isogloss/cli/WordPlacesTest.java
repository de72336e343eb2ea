package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.testkit.DocxFile.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.testkit.DocxFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places in a DOCX file are reported by page, heading and paragraph, which Word shows. */
class WordPlacesTest {

  private static final String PAGE = "<w:r><w:lastRenderedPageBreak/></w:r>";

  @TempDir private Path folder;
  private Path manuscript;

  @BeforeEach
  void write() throws Exception {
    manuscript = folder.resolve("bells.docx");
    Files.write(
        manuscript,
        new DocxFile()
            .paragraph(heading(0), run("Bells"))
            .paragraph(heading(1), run("Old bells"))
            .paragraph(run("Nothing happens here."))
            .paragraph(PAGE, run("A bell keeper came."))
            .paragraph(heading(1), run("The second bell keeper"))
            .bytes());
  }

  private static String heading(int level) {
    return "<w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>".formatted(level);
  }

  private String check(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--no-cache", "--only", "term-deprecated", "--fail-on", "never"));
    arguments.addAll(List.of("--glossary", "../glossary/terms/sample.yaml"));
    arguments.addAll(List.of(options));
    arguments.add(manuscript.toString());
    ProgramRun run = ProgramRun.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void theReportNamesPageHeadingAndParagraph() {
    assertThat(check().replaceAll("\\s+", " "))
        .contains("bells.docx, page 2, paragraph 2 under “Old bells” ")
        .contains("bells.docx, page 2, the heading “The second bell keeper” ");
  }

  @Test
  void jsonKeepsLinesAndAddsThePlaceInWord() throws Exception {
    JsonNode finding =
        new ObjectMapper().readTree(check("--format", "json")).get("findings").get(0);
    assertThat(finding.get("location").get("startLine").intValue()).isEqualTo(4);
    JsonNode place = finding.get("wordPlace");
    assertThat(place.get("page").intValue()).isEqualTo(2);
    assertThat(place.get("headings"))
        .extracting(JsonNode::textValue)
        .containsExactly("Bells", "Old bells");
    assertThat(place.get("paragraph").intValue()).isEqualTo(2);
    assertThat(place.get("note").booleanValue()).isFalse();
  }

  @Test
  void sarifHasItAsALogicalLocation() throws Exception {
    JsonNode result =
        new ObjectMapper().readTree(check("--format", "sarif")).at("/runs/0/results/0");
    assertThat(result.at("/locations/0/logicalLocations/0/name").textValue())
        .isEqualTo("page 2, paragraph 2 under “Old bells”");
  }
}
