package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {

  @TempDir Path folder;

  @Test
  void theJsonShowsTheStructureOfADocument() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.md"),
            """
            # Lights

            ## 1. Lamps

            See Figures 1 and 2, and Section 4 of RFC 2119.

            Figure 1: The lamp

            1. Trim the lamp.
            2. Fill it:
               - with oil

            ## 2. Towers
            """);

    ProgramRun run = ProgramRun.of("segment", "--format", "json", file.toString());

    JsonNode document = new ObjectMapper().readTree(run.out()).path("documents").path(0);
    assertThat(document.path("sentences")).isNotEmpty();
    assertThat(shown(document, "headings"))
        .isEqualTo(
            "{text:Lights,level:1,number:,empty:false,line:1}"
                + "{text:Lamps,level:2,number:1,empty:false,parent:0,line:3}"
                + "{text:Towers,level:2,number:2,empty:true,parent:0,line:13}");
    assertThat(shown(document, "lists"))
        .isEqualTo(
            "{level:1,numbered:true,items:[{text:Trim the lamp.,continued:false,line:9},"
                + "{text:Fill it:,continued:true,line:10}]}"
                + "{level:2,numbered:false,items:[{text:with oil,continued:false,line:11}]}");
    assertThat(shown(document, "captions"))
        .isEqualTo("{text:The lamp,kind:figure,label:Figure,number:1,line:7}");
    assertThat(shown(document, "crossReferences"))
        .isEqualTo(
            "{text:Figures 1 and 2,kind:figure,label:Figures,elsewhere:false,numbers:[1,2],line:5}"
                + "{text:Section 4,kind:section,label:Section,elsewhere:true,numbers:[4],line:5}");
  }

  /** The entries of an array in short, with lines for locations. */
  private static String shown(JsonNode document, String name) {
    StringBuilder shown = new StringBuilder();
    document.path(name).forEach(entry -> shown.append(entry));
    return shown
        .toString()
        .replaceAll("\"location\":\\{[^{}]*\"startLine\":(\\d+)[^{}]*}", "line:$1")
        .replace("\"", "");
  }
}
