package org.isogloss.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.languagetool.IndefiniteArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: post
          terms:
            - text: listening post
              status: preferred
            - text: observation post
              status: deprecated
        - id: hut
          terms:
            - text: outer hut
              status: preferred
            - text: shore hut
              status: deprecated
        - id: road
          terms:
            - text: Silk Road
              status: preferred
              case: sensitive
        - id: tide
          terms:
            - text: tide-table
              status: preferred
        # The new term holds the old one.
        - id: bell
          terms:
            - text: iron clapper
              status: preferred
            - text: clapper
              status: deprecated
        # What is said before the hyphen, and a letter with an accent.
        - id: bend
          terms:
            - text: s-bend
              status: preferred
            - text: crooked pipe
              status: deprecated
        - id: unit
          terms:
            - text: Ångström unit
              status: preferred
              case: sensitive
            - text: spectral unit
              status: deprecated
        - id: package
          terms:
            - text: npm package
              status: preferred
            - text: keeper package
              status: deprecated
        # Two entries that contradict each other.
        - id: one
          terms:
            - text: red lamp
              status: preferred
            - text: ruby lamp
              status: deprecated
        - id: other
          terms:
            - text: ruby lamp
              status: preferred
            - text: red lamp
              status: deprecated
      """;

  private static final IndefiniteArticle ARTICLES = new IndefiniteArticle();
  private static final Termbase TERMBASE = termbase();

  private static Termbase termbase() {
    try {
      Path file = Files.createTempFile("glossary", ".yaml");
      Files.writeString(file, GLOSSARY);
      Termbase termbase = TermbaseReader.read(file);
      Files.delete(file);
      return termbase;
    } catch (Exception e) {
      throw new IllegalStateException("the glossary of this test can be read", e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "An observation post stood.|A listening post stood.",
        "There was an observation\\npost here.|There was a listening\\npost here.",
        "There was an obser-\\nvation post here.|There was a listening\\npost here.",
        "The old clap-\\nper is here.|The old iron\\nclapper is here.",
        "There was an *observation post* here.|There was a *listening post* here.",
        "They built a shore hut and a shore hut.|They built an outer hut and an outer hut.",
        "By plan A shore huts were built.|By plan A outer huts were built.",
        "Stop: A shore hut is here; A shore hut too.|Stop: An outer hut is here; An outer hut too.",
        "It rang, A shore hut (A shore hut).|It rang, An outer hut (An outer hut).",
        "Posts: 1) A shore hut 2) A shore hut|Posts: 1) An outer hut 2) An outer hut",
        "By the sea and **A shore hut**.|By the sea and **A shore hut**.",
        "# The Island: An Observation Post|# The Island: A Listening Post",
        "# Two views: A shore hut|# Two views: An outer hut",
        "# A SHORE HUT AND AN OBSERVATION POST|# AN OUTER HUT AND A LISTENING POST",
        "# Life in A Shore Hut|# Life in A Shore Hut",
        "There was an [observation post](a.md) here.|There was a [listening post](a.md) here.",
        "Two observation posts stood.|Two listening posts stood.",
        "An “observation **post**” stood.|An “observation **post**” stood.",
        "The old silk road ends there.|The old Silk Road ends there.",
        "Read the tide table of the port.|Read the tide-table of the port.",
        "The iron clapper is new, the clapper old.|The iron clapper is new, the iron clapper old.",
        "One ruby lamp, one red lamp.|One ruby lamp, one red lamp.",
        "He said: `observation post`.|He said: `observation post`.",
      })
  void whatTheGlossaryDecidesIsWritten(String before, String after) throws Exception {
    String text = before.replace("\\n", "\n") + "\n";
    for (String end : List.of("\n", "\r\n")) {
      assertThat(fixed("a.md", text.replace("\n", end)))
          .isEqualTo((after + "\n").replace("\\n", "\n").replace("\n", end));
    }
  }

  /** What follows the word in the file is a note or another macro, no letter of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A shore hutfootnote:[Old.] stood.|An outer hutfootnote:[Old.] stood.",
        "One shore hutfootnote:old[] and a shore hutanchor:x[].|One outer hutfootnote:old[] and an"
            + " outer hutanchor:x[].",
        "One shore hutlink:a.html[s] and one shore hutid:x.|One shore hutlink:a.html[s] and one"
            + " shore hutid:x.",
      })
  void aMacroMayFollowAWord(String before, String after) throws Exception {
    assertThat(fixed("a.adoc", before + "\n")).contains(after);
  }

  /** Asciidoctor finds a heading by its words in a macro, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "See xref:The observation post[] now.",
        "== The observation post\n\nSee xref:The observation post[] now.",
        "== The observation post\n\nSee xref:The observation post[below] now.",
      })
  void theWordsOfAHeadingInAReferenceStay(String text) throws Exception {
    assertThat(fixed("a.adoc", text + "\n")).isEqualTo(text + "\n");
  }

  /** Alternatives look like a path or the name of a project; a name of several words does not. */
  @Test
  void besideASlashAPersonDecides() throws Exception {
    String text = "The clapper/rope, the rope/clapper and the silk road/track to the clapper.\n";

    FixedManuscript fixed = fix("a.md", text.getBytes(StandardCharsets.UTF_8));

    assertThat(new String(fixed.files().get(0).after(), StandardCharsets.UTF_8))
        .isEqualTo(
            "The clapper/rope, the rope/clapper and the Silk Road/track to the iron clapper.\n");
    assertThat(fixed.refusals())
        .extracting(Refusal::message)
        .hasSize(2)
        .allMatch(
            message ->
                message.startsWith(
                    "not replacing “clapper” with “iron clapper”: a slash joins it to another"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true"})
  void encodingAndMarkStay(String charset, boolean mark) throws Exception {
    Charset encoding = Charset.forName(charset);
    String start = mark ? "\uFEFF" : "";
    String before = start + "Ω 😀 An observation post stood here, and nobody looked.";
    assertThat(new String(fixed("a.md", before.getBytes(encoding)), encoding))
        .isEqualTo(before.replace("An observation", "A listening"));
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-2,ż", "koi8-r,я"})
  void aDeclaredEncodingStays(String charset, String letter) throws Exception {
    Charset encoding = Charset.forName(charset);
    String before =
        "<meta charset=\"%s\"><p>An observation post in %s.</p>".formatted(charset, letter);
    assertThat(new String(fixed("a.html", before.getBytes(encoding)), encoding))
        .isEqualTo(before.replace("An observation", "A listening"));
  }

  /** Each format as it is written, with a place for one text in each language. */
  private static final Map<String, String> BILINGUAL =
      Map.of(
          "a.xlf",
          "<xliff version='1.2'><file source-language='%s' target-language='%s'><body>\r\n"
              + "<trans-unit id='a'><source>%s</source>\t<target>%s</target></trans-unit>"
              + "</body></file></xliff>",
          "a.tmx",
          "<tmx><header srclang='%1$s'/><body><tu><tuv xml:lang='%1$s'><seg>%3$s</seg></tuv>\r\n"
              + "<tuv xml:lang='%2$s'><seg>%4$s</seg></tuv></tu></body></tmx>",
          "a.csv",
          "%s,%s\r\n\"%s\",\"%s\"\r\n",
          "a.tsv",
          "%s\t%s\r\n%s\t%s\r\n",
          "a.md",
          "| %s | %s |\r\n|---|---|\r\n| %s | %s |\r\n",
          "a.po",
          """
          msgid ""
          msgstr "X-Source-Language: %s\\nLanguage: %s\\n"

          #. a
          msgid "%s"\r
          msgstr "%s"
          """);

  @ParameterizedTest
  @ValueSource(strings = {"a.xlf", "a.tmx", "a.po", "a.csv", "a.tsv", "a.md"})
  void anEnglishTranslationIsFixedAndItsSourceIsNot(String name) throws Exception {
    String file = BILINGUAL.get(name);
    String text = "Ä: An observation post é\u2028stood here.";

    assertThat(fixed(name, file.formatted("zh", "en", "哨所", text)))
        .isEqualTo(
            file.formatted("zh", "en", "哨所", text.replace("An obs", "A obs"))
                .replace("A observation", "A listening"));
    String source = file.formatted("en", "de", text, "Horchposten");
    assertThat(fixed(name, source)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "a.xlf,An <g id='1'>observation</g> post stood.",
    "a.xlf,An observation<x id='1'/> post stood.",
    "a.xlf,An observation&#32;post stood.",
    "a.xlf,An <![CDATA[observation ]]>post stood.",
    "a.tmx,An <bpt i='1'/>observation<ept i='1'/> post stood.",
    "a.po,An observation\\tpost stood.",
    "a.csv,An \"\"observation\"\" post stood."
  })
  void aPlaceWithMarkupIsNotFixed(String name, String text) throws Exception {
    String file = BILINGUAL.get(name).formatted("zh", "en", "哨所", text);

    assertThat(fixed(name, file)).isEqualTo(file);
  }

  @Test
  void onlyAnUnchangedFileIsWritten() throws Exception {
    Path file = Files.createTempFile("changed", ".md");
    Files.writeString(file, "An observation post.\n");
    Document document = new AnyReader().read(new DocumentId("" + file), Files.readAllBytes(file));
    Files.writeString(file, "An observation post!\n");
    FixedManuscript fixed =
        new Fixer(FixerTest::check, rule -> true, ARTICLES::before, false)
            .fix(check(List.of(document)));
    Files.delete(file);

    assertThat(fixed.files()).isEmpty();
    assertThat(fixed.failures()).singleElement().asString().contains("was modified after it was");
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "an observation post",
            "the observation posts",
            "a shore hut",
            "shore-hut",
            "the silk road",
            "SILK ROAD",
            "a tide table",
            "tide tables",
            "clapper",
            "an iron clapper",
            "ruby lamp",
            "red lamps",
            "stood",
            "and",
            "near",
            "*the old*",
            "observation\npost",
            "😀",
            "shore hut's");
    Arbitrary<String> sentences =
        words.list().ofMinSize(2).ofMaxSize(9).map(list -> "So " + String.join(" ", list) + ".");
    return sentences.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("\n\n", list) + "\n");
  }

  @Property(tries = 150)
  void aSecondRunChangesNothingAndNothingNewIsFound(@ForAll("texts") String text) throws Exception {
    String once = fixed("a.md", text);
    assertThat(fixed("a.md", once)).isEqualTo(once);
    counts(once)
        .forEach(
            (rule, count) ->
                assertThat(count)
                    .as(rule + once)
                    .isLessThanOrEqualTo(counts(text).getOrDefault(rule, 0L)));
  }

  @Test
  void theSeedsAreFixedOnceAndForAll() throws Exception {
    List<Path> seeds;
    try (var files = Files.walk(Path.of("../seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(seeds).hasSizeGreaterThan(3);
    for (Path seed : seeds) {
      // The terms in the seeds are replaced with those of this glossary.
      String text =
          Files.readString(seed)
              .replace("bell warden", "observation post")
              .replace("hut", "shore hut");
      String once = fixed("a.md", text);
      assertThat(fixed("a.md", once)).isEqualTo(once);
      assertThat(once).doesNotContain("an listening");
    }
  }

  private static Map<String, Long> counts(String text) {
    try {
      Document document =
          new AnyReader().read(new DocumentId("a.md"), text.getBytes(StandardCharsets.UTF_8));
      return check(List.of(document)).found().findings().stream()
          .collect(Collectors.groupingBy(Finding::ruleId, HashMap::new, Collectors.counting()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a.html|<p>There was an <b>observation post</b>.</p>|<p>There was a <b>listening"
            + " post</b>.</p>",
        "a.html|<p>There was a&nbsp;<i>shore hut</i>.</p>|<p>There was an&nbsp;<i>outer"
            + " hut</i>.</p>",
        "a.adoc|There was an xref:a[observation post].|There was a xref:a[listening post].",
        "a.tex|There was an \\emph{observation post}.|There was a \\emph{listening post}.",
        "a.tex|There was a~shore hut.|There was an~outer hut.",
      })
  void markupMayStandBetweenAnArticleAndTheTerm(String name, String before, String after)
      throws Exception {
    assertThat(fixed(name, before + "\n")).isEqualTo(after + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "There was a crooked pipe., There was an s-bend.",
    "There was a spectral unit., There was an Ångström unit.",
    "There was a keeper package., There was a keeper package.",
    "The keeper package came., The npm package came.",
  })
  void theArticleFollowsTheSoundOfTheNewTerm(String before, String after) throws Exception {
    assertThat(fixed("a.txt", before + "\n")).isEqualTo(after + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a.html|<p>Here is <img alt=clapper src=a.png> now.</p>",
        "a.md|Here is <img alt=clapper src=a.png> now.",
      })
  void noNewTextEndsTheAttributeThatItIsIn(String name, String text) throws Exception {
    assertThat(fixed(name, text + "\n")).isEqualTo(text + "\n");
  }

  /** The page has no letter outside ASCII yet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset='utf-8'>|Ångström unit",
        "<meta charset='iso-8859-1'>|Ångström unit",
        "<meta charset='iso-8859-7'>|spectral unit",
        "<meta name='viewport'>|spectral unit",
      })
  void anAccentIsWrittenIfTheDeclaredEncodingHasIt(String head, String unit) throws Exception {
    String page = head + "<p>It was one spectral unit.</p>";
    byte[] fixed = fixed("a.html", page.getBytes(StandardCharsets.US_ASCII));

    Document document = new AnyReader().read(new DocumentId("a.html"), fixed);
    assertThat(document.prose()).isEqualTo("It was one " + unit + ".");
  }

  private static String fixed(String name, String text) throws Exception {
    return new String(fixed(name, text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private static byte[] fixed(String name, byte[] bytes) throws Exception {
    FixedManuscript fixed = fix(name, bytes);
    return fixed.files().isEmpty() ? bytes : fixed.files().get(0).after();
  }

  private static FixedManuscript fix(String name, byte[] bytes) throws Exception {
    Path folder = Files.createTempDirectory("fix");
    Path file = Files.write(folder.resolve(name), bytes);
    Document document = new AnyReader().read(new DocumentId(file.toString()), bytes);
    FixedManuscript fixed =
        new Fixer(FixerTest::check, rule -> true, ARTICLES::before, false)
            .fix(check(List.of(document)));
    Files.delete(file);
    Files.delete(folder);
    assertThat(fixed.failures()).isEmpty();
    return fixed;
  }

  private static CheckedManuscript check(List<Document> documents) throws InterruptedException {
    Set<String> wanted =
        Set.of("term-casing", "term-deprecated", "term-hyphenation", "term-variant-unlisted");
    List<Rule> rules = new ArrayList<>(BuiltInRules.all(TERMBASE));
    rules.removeIf(rule -> !wanted.contains(rule.info().id()));
    Report report = new Linter(rules, 1).lint(List.of(documents), List.of());
    return new CheckedManuscript(documents, report, report);
  }
}
