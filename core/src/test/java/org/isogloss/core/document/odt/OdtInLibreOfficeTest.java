package org.isogloss.core.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.core.document.format.OpenDocumentFile.note;
import static org.isogloss.core.document.format.OpenDocumentFile.span;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.OpenDocumentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens copies with comments, and finds the same words marked. */
class OdtInLibreOfficeTest {

  private static final Pattern WORD = Pattern.compile("zq\\d+");

  private static final String BOX =
      "<draw:frame text:anchor-type='paragraph' svg:width='5cm' svg:height='2cm'><draw:text-box>"
          + "<text:p>box zq9</text:p></draw:text-box></draw:frame>";

  @TempDir private Path folder;

  @Test
  void commentsAreWhereTheyWerePut() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed (apt-get install libreoffice-writer)");
    byte[] file =
        new OpenDocumentFile()
            .automatic("text", "T1", "", "fo:font-style='italic'")
            .heading(1, "A zq1 heading")
            .paragraph("", "One zq2 &amp; " + span("T1", "red zq3") + "zq4 more")
            .paragraph("", "A <text:a xlink:href='http://example.org/'>link zq5</text:a>.")
            .xml(
                "<text:list><text:list-item><text:p>item zq6</text:p></text:list-item></text:list>")
            .xml("<table:table><table:table-column/><table:table-row><table:table-cell>")
            .xml("<text:p>zq7 cell</text:p></table:table-cell></table:table-row></table:table>")
            .paragraph("", "A note" + note("footnote", "zq8 in it") + ", and " + BOX + " more.")
            .bytes();
    String text = new OdtReader().read(new DocumentId("a.odt"), file).source().text();
    OdtCopy copy = new OdtCopy(file, "Isogloss");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      assertThat(copy.comment(new Span(word.start(), word.end()), List.of("At " + word.group())))
          .isTrue();
      words.add(word.group());
    }
    Files.write(folder.resolve("a.odt"), copy.toByteArray());

    convert("fodt");
    convert("pdf");

    assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
    String read = Files.readString(folder.resolve("a.fodt"));
    assertThat(words).hasSize(9);
    for (String each : words) {
      Matcher comment =
          Pattern.compile(
                  "office:name=\"(isogloss-\\d+)\"(?:(?!</office:annotation>).)*>At "
                      + each
                      + "<.*?</office:annotation>(.*?)<office:annotation-end office:name=\"\\1\"/>",
                  Pattern.DOTALL)
              .matcher(read);
      assertThat(comment.find()).as(each).isTrue();
      assertThat(comment.group(2).replaceAll("<[^>]*>|\\s", "")).isEqualTo(each);
    }
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator)).stream()
        .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
  }

  private void convert(String format) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                folder.resolve("a.odt").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(format + ".log").toFile())
            .start();
    boolean isDone = process.waitFor(120, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(isDone).as("conversion to %s in time", format).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
