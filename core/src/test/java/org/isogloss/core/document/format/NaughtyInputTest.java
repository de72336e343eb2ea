package org.isogloss.core.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of hostile files: each is finished quickly, and the good one among them is read. */
class NaughtyInputTest {

  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  /** Processor time, which does not depend on other work on the machine. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final Duration WITHOUT_END = Duration.ofSeconds(90);

  @TempDir private Path folder;

  @Test
  void eachEndsWithinFiveSecondsAndTheGoodFileIsRead() throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    List<Path> paths;
    try (Stream<Path> list = Files.list(folder)) {
      paths = list.sorted().toList();
    }
    assertThat(paths).hasSizeGreaterThan(40);
    for (Path path : paths) {
      String end = assertTimeoutPreemptively(WITHOUT_END, () -> readInTime(path), path::toString);
      String name = path.getFileName().toString();
      if (name.startsWith("bad-")) {
        assertThat(end).as(name).startsWith("failure: ").contains("expected");
      } else if (name.startsWith("good")) {
        assertThat(end).as(name).isEqualTo("read: Good day to you.");
      } else {
        assertThat(end).as(name).isNotEmpty();
      }
    }
  }

  private static String readInTime(Path path) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    String end = read(path);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
        .as(path.toString())
        .isLessThan(LONGEST);
    return end;
  }

  private static String read(Path path) throws IOException {
    try {
      DocumentId id = new DocumentId(path.toString());
      Document document = new AnyReader().read(id, Files.readAllBytes(path));
      return "read: " + document.prose();
    } catch (ReadException e) {
      return "failure: " + e.getMessage();
    }
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.md", utf8("Good day to you."));
    files.put("good.txt", "\ufeffGood day to you.".getBytes(StandardCharsets.UTF_16LE));
    binaries(files);
    for (String extension : List.of("md", "txt", "html", "tex", "adoc")) {
      texts(files, extension);
    }
    return files;
  }

  private static void binaries(Map<String, byte[]> files) {
    files.put("bad-utf8.md", new byte[] {'a', 'b', (byte) 0xC3, 'c'});
    files.put("bad-half.txt", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0});
    files.put("bad-pdf.md", utf8("%PDF-1.7 x"));
    files.put("bad-binary.txt", new byte[5000]);
    files.put("bad-plain.docx", utf8("no archive"));
    files.put("bad-empty.docx", new byte[0]);
    files.put("bad-nul.docx", new byte[100]);
    String bomb = "<w:t>" + " ".repeat(40 * 1024 * 1024);
    files.put("bad-bomb.docx", new DocxFile().part("word/document.xml", bomb).bytes());
    files.put("bad-plain.odt", utf8("no archive"));
    files.put("bad-empty.odt", new byte[0]);
    files.put("bad-nul.fodt", new byte[100]);
    files.put("bad-markup.fodt", utf8("<p>no OpenDocument"));
    String spaces = "<text>" + " ".repeat(40 * 1024 * 1024);
    files.put("bad-bomb.odt", new OpenDocumentFile().part("content.xml", spaces).bytes());
    String nested = "<text:p>".repeat(20_000) + "</text:p>".repeat(20_000);
    files.put("bad-deep.odt", new OpenDocumentFile().xml(nested).bytes());
    String manySpaces = "<text:s text:c='999999999'/>".repeat(5_000);
    files.put("spaces.odt", new OpenDocumentFile().paragraph("", "a" + manySpaces + "b").bytes());
    files.put("good.odt", new OpenDocumentFile().paragraph("", "Good day to you.").bytes());
    files.put("good.fodt", new OpenDocumentFile().paragraph("", "Good day to you.").flat());
    files.put("empty.md", new byte[0]);
    bilingual(files);
    files.put("bad-large.md", "A good day. ".repeat(9_000_000).getBytes(StandardCharsets.UTF_8));
    files.put(
        "bad-deep.docx",
        new DocxFile().xml("<w:p>".repeat(20_000) + "</w:p>".repeat(20_000)).bytes());
  }

  private static void bilingual(Map<String, byte[]> files) {
    String xliff = "<xliff><file source-language='en'><trans-unit id='a'><source>%s</source>";
    String end = "</trans-unit></file></xliff>";
    files.put("good.xlf", utf8(xliff.formatted("Good day to you.") + end));
    files.put("good.po", utf8("msgid \"Good \"\n\"day to you.\"\nmsgstr \"\"\n"));
    files.put("bad-empty.xlf", new byte[0]);
    files.put("bad-cut.xlf", utf8(xliff.formatted("Good day")));
    files.put("bad-deep.xlf", utf8(xliff.formatted("<g>".repeat(20_000) + "</g>".repeat(20_000))));
    files.put("bad-bomb.tmx", utf8("<!DOCTYPE tmx [<!ENTITY a 'aa'>]><tmx>&a;</tmx>"));
    files.put("bad-line.po", utf8("msgid \"" + "\\q".repeat(100_000) + "\""));
    String signs = "&lt;{%$_'`|:-@~ ".repeat(60_000);
    files.put("signs.xlf", utf8(xliff.formatted(signs) + end));
    files.put("signs.po", utf8("msgid \"" + signs.replace("&lt;", "<") + "\"\nmsgstr \"\"\n"));
    String unit = "<trans-unit id='a'><source>Good <x/> day</source></trans-unit>";
    files.put(
        "units.xlf",
        utf8("<xliff><file source-language='en'>" + unit.repeat(40_000) + "</file></xliff>"));
    String part = "<mrk mtype='seg' mid='%s'>Good <g>day</g></mrk> ".repeat(15_000);
    files.put(
        "segments.xlf",
        utf8(
            "<xliff><file source-language='en'><trans-unit><source>"
                + part.formatted(numbers(15_000))
                + "</source><target>"
                + part.replace("%s", "a")
                + "</target>"
                + end));
    files.put("entries.po", utf8("msgid \"Good day\"\nmsgstr \"\"\n".repeat(40_000)));
    files.put("comments.po", utf8("#\n".repeat(400_000)));
  }

  private static Object[] numbers(int count) {
    return IntStream.range(0, count).boxed().toArray();
  }

  private static void texts(Map<String, byte[]> files, String extension) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nested-quotes", ">".repeat(10_000) + " a");
    texts.put("nested-lists", "- ".repeat(10_000) + "a");
    texts.put("brackets", "[".repeat(10_000) + "a" + "]".repeat(10_000));
    texts.put("links", "[a](".repeat(15_000));
    texts.put("images", "![".repeat(15_000) + "a" + "](b)".repeat(15_000));
    texts.put("braces", "{".repeat(10_000) + "a" + "}".repeat(10_000));
    texts.put("stars", "*a ".repeat(20_000));
    texts.put("nested-emphasis", "*a **a ".repeat(10_000) + "b" + "** a*".repeat(10_000));
    texts.put("emphasis", "a*b_c".repeat(12_000));
    texts.put("ticks", "`a ``b ```c ".repeat(5_000));
    texts.put("angles", "<".repeat(60_000));
    texts.put("comments", "<!-- a ".repeat(10_000));
    texts.put("instructions", "<? a ".repeat(10_000));
    texts.put("tags", "<div>".repeat(10_000) + "a" + "</div>".repeat(10_000));
    texts.put("open-tags", "<a b".repeat(15_000));
    texts.put("dollars", "$a $$b ".repeat(10_000));
    texts.put("dollars-in-links", "$a](".repeat(10_000) + "](b$ `$c ``".repeat(5_000));
    texts.put("dollars-in-tags", "$ <a b=\"c' d='$\" ".repeat(5_000) + "<a b='$".repeat(5_000));
    texts.put("texts-in-tags", "{% a title=\"B <c d> e\" %}\n\n".repeat(4_000));
    texts.put("jsx-tags", "<a b={c <d e='".repeat(5_000));
    texts.put("templates", "{% a {{ b\n\n".repeat(6_000));
    texts.put("nested-templates", "{% a {{ b <% c <?= ".repeat(6_000) + "%} }} %> ?>");
    texts.put("commands", "\\emph{a ".repeat(8_000));
    texts.put("environments", "\\begin{quote} a ".repeat(4_000));
    texts.put("entities", "&#".repeat(30_000) + "&amp".repeat(10_000));
    texts.put("references", "[a]: b\n".repeat(10_000) + "[a]".repeat(10_000));
    texts.put("footnotes", "footnote:[a ".repeat(5_000) + "[^a]".repeat(5_000));
    texts.put(
        "tables", "|a".repeat(10_000) + "\n" + "|-".repeat(10_000) + "\n" + "|b".repeat(10_000));
    texts.put("one-line", "a".repeat(TEN_MEGABYTES));
    texts.put("one-line-of-words", "kite, \"fen (Low 2019) ".repeat(TEN_MEGABYTES / 22));
    texts.put("signs", "A NUL \0, a mark \u202e, \ue000, a letter \ud835\udd38. ".repeat(100));
    texts.put("lines", "\n".repeat(TEN_MEGABYTES));
    texts.put(
        "placeholders",
        IntStream.range(0, 60_000).mapToObj("a <p%d> b "::formatted).collect(Collectors.joining()));
    texts.forEach((name, text) -> files.put(name + "." + extension, utf8(text)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
