package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fixes are made, and what is said of the others. */
class FixRefusalTest {

  private static final String GLOSSARY =
      """
      version: 1
      concepts:
        - id: bell
          terms:
            - {text: fog bell, status: preferred}
            - {text: mist bell, status: deprecated}
        - id: warning
          terms:
            - {text: fog bell hut, status: deprecated}
        - id: horn
          terms:
            - {text: foghorn, status: preferred}
            - {text: fog trumpet, status: deprecated}
        - id: tower
          terms:
            - {text: signal tower, status: preferred}
            - {text: fog bell tower, status: deprecated}
        - id: sign
          terms:
            - {text: C++ code, status: preferred}
            - {text: cpp code, status: deprecated}
        - id: add
          terms:
            - {text: insert, status: preferred, part-of-speech: verb}
            - {text: add, status: deprecated, part-of-speech: verb}
        - id: net
          terms:
            - {text: dotnet, status: preferred}
            - {text: .NET, status: deprecated}
        - id: kruise
          terms:
            - {text: Kruise, status: preferred, case: sensitive}
      """;

  @TempDir private Path temporary;
  private Path folder;
  private Path glossary;

  @BeforeEach
  void write() throws Exception {
    folder = temporary.toRealPath();
    glossary = Files.writeString(folder.resolve("terms.yaml"), GLOSSARY);
  }

  private ProgramRun check(Path path, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--glossary", glossary.toString()));
    arguments.addAll(List.of(options));
    arguments.add(path.toString());
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The mist **bell** rang.|4|it contains markup or another special character",
        "The mist&nbsp;bell rang.|4|it contains markup or another special character",
        "They wrote cpp code here.|11|the new text contains a character that may be markup",
        "The ‚mist bell’ tolled.|5|it is in quotation marks, which may quote the word itself",
        "The ‚old mist bell’ tolled.|9|it is in quotation marks",
        "The fog\\ntrumpet blew.|4|it spans a line break, and the new text cannot",
        "The mist bell tower fell.|4|the glossary would then change it to “signal tower”",
        "The mist bell hut fell.|4|a new finding (term-deprecated): ... “fog bell hut” is deprecated",
      })
  void whatIsRefusedIsNamedAndTakesNothingWithIt(String text, int column, String reason)
      throws Exception {
    String odd = text.replace("\\n", "\n");
    String before = "# Bells\n\nA mist bell.\n\n" + odd + "\n\nA mist bell. A fog trumpet.\n";
    Path file = Files.writeString(folder.resolve("a.md"), before);
    ProgramRun shown =
        check(file, "--only", "term", "--skip", "term-variants", "--fix", "--dry-run");
    ProgramRun run = check(file, "--only", "term", "--skip", "term-variants", "--fix");

    assertThat(Files.readString(file))
        .isEqualTo("# Bells\n\nA fog bell.\n\n" + odd + "\n\nA fog bell. A foghorn.\n");
    String place = "isogloss: --fix: " + file + ":5:" + (column + 1) + ": not replacing “";
    assertThat(run.err())
        .startsWith(place)
        .contains(reason.split(" \\.\\.\\. "))
        .endsWith("isogloss: --fix: 3 places fixed in 1 file, 1 not fixed (see above)\n");
    assertThat(shown.err()).isEqualTo(run.err().replace("places fixed", "places would be fixed"));
    String once = Files.readString(file);
    assertThat(check(file, "--only", "term", "--fix").err()).contains("0 places fixed");
    assertThat(file).hasContent(once);
  }

  @Test
  void whatATranslationProgramLocksOrDeletesStaysAsItIs() throws Exception {
    String text =
        """
        <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="de" target-language="en"><body>
        <trans-unit id="a"><source/><seg-source><mrk mtype="seg" mid="1">Die Nebelglocke.</mrk><mrk mtype="seg" mid="2">Die Glocke.</mrk></seg-source>
        <target><mrk mtype="seg" mid="1">The mist bell.</mrk>
        <mrk mtype="seg" mid="2">The mist bell<mrk mtype="x-sdl-deleted"> and the mist bell</mrk>.</mrk></target>
        <sdl:seg-defs><sdl:seg id="1" locked="true"/><sdl:seg id="2"/></sdl:seg-defs></trans-unit>
        <trans-unit id="b" translate="no"><source>x</source><target>The mist bell.</target></trans-unit>
        <trans-unit id="c"><source>Nebel</source><target>On <mrk mtype="protected">mist bell</mrk>.</target></trans-unit>
        </body></file></xliff>
        """;
    Path file = Files.writeString(folder.resolve("a.sdlxliff"), text);
    ProgramRun run = check(file, "--only", "term-deprecated", "--fix");

    assertThat(file).hasContent(text.replace("The mist bell<mrk", "The fog bell<mrk"));
    assertThat(run.err())
        .isEqualTo(
            """
            isogloss: --fix: %s:3:38: not replacing “mist bell” with “fog bell”: it is in a locked segment
            isogloss: --fix: 1 place fixed in 1 file, 1 not fixed (see above)
            """
                .formatted(file));
  }

  /** Another program applies the fix that a report offers it, even in a locked segment. */
  @ParameterizedTest
  @CsvSource({"sarif,deletedRegion", "rdjsonl,suggestions", "json,safe"})
  void noReportOffersAFixInALockedSegment(String format, String offer) throws Exception {
    String text =
        """
        <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="de" target-language="en"><body>
        <trans-unit id="a"><source/><seg-source><mrk mtype="seg" mid="1">Die Nebelglocke.</mrk></seg-source>
        <target><mrk mtype="seg" mid="1">The mist bell.</mrk></target>
        <sdl:seg-defs><sdl:seg id="1"%s/></sdl:seg-defs></trans-unit>
        </body></file></xliff>
        """;
    Path file = Files.writeString(folder.resolve("a.sdlxliff"), text.formatted(""));
    String[] options = {"--only", "term-deprecated", "--format", format};
    assertThat(check(file, options).out()).contains("mist bell", offer);

    Files.writeString(file, text.formatted(" locked=\"true\""));
    assertThat(check(file, options).out())
        .contains("mist bell")
        .doesNotContain("\"" + offer + "\"");
  }

  /** The English words identify the segments of a translation, and come from elsewhere. */
  @ParameterizedTest
  @CsvSource({"sarif,deletedRegion", "rdjsonl,suggestions", "json,safe"})
  void noReportOffersAFixInTheSourceOfATranslation(String format, String offer) throws Exception {
    Path po =
        Files.writeString(
            folder.resolve("de.po"),
            """
            msgid ""
            msgstr "Language: de\\n"

            msgid "The mist bell rings at night."
            msgstr "Die Nebelglocke läutet nachts."
            """);
    Path xliff =
        Files.writeString(
            folder.resolve("de.xlf"),
            """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="a" source-language="en" target-language="de" datatype="plaintext"><body>
            <trans-unit id="1"><source>A mist bell.</source><target>Eine Glocke.</target></trans-unit>
            </body></file></xliff>
            """);
    String[] options = {"--only", "term-deprecated", "--format", format};

    for (Path file : List.of(po, xliff)) {
      assertThat(check(file, options).out())
          .contains("mist bell")
          .doesNotContain("\"" + offer + "\"");
    }
  }

  /** What the fix would replace is more than the words that are read, or a name for them. */
  @ParameterizedTest
  @CsvSource({"sarif,deletedRegion", "rdjsonl,suggestions", "json,safe"})
  void noReportOffersAFixThatWouldDestroyMarkup(String format, String offer) throws Exception {
    Path plain = Files.writeString(folder.resolve("a.tex"), "A mist bell rang.\n");
    Path tex =
        Files.writeString(
            folder.resolve("b.tex"),
            """
            \\newcommand{\\lit}[1]{the #1 mist bell}
            \\newcommand{\\MB}{mist bell}
            He heard \\lit{old} and \\MB{}. A \\emph{mist} \\emph{bell} rang.
            """);
    Path xliff =
        Files.writeString(
            folder.resolve("c.xlf"),
            """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="a" source-language="de" target-language="en" datatype="plaintext"><body>
            <trans-unit id="1"><source>x</source><target>A <g id="1">mist</g> bell.</target></trans-unit>
            </body></file></xliff>
            """);
    String[] options = {"--only", "term-deprecated", "--format", format};

    assertThat(check(plain, options).out()).contains("\"" + offer + "\"");
    for (Path file : List.of(tex, xliff)) {
      assertThat(check(file, options).out())
          .contains("mist bell")
          .doesNotContain("\"" + offer + "\"");
    }
  }

  /** A reviewer accepts it with one click: what a glossary decides comes with its article. */
  @Test
  void aReviewerIsOfferedWhatTheGlossaryDecidesWithItsArticle() throws Exception {
    Files.writeString(
        glossary,
        """
        version: 1
        concepts:
          - id: bell
            terms:
              - {text: alarm bell, status: preferred}
              - {text: mist bell, status: deprecated}
        """);
    String text = "It is a mist bell,, and 5 km or 6km or 7 km or 8 km away.\n";
    Path file = Files.writeString(folder.resolve("a.md"), text);

    assertThat(check(file, "--format", "rdjsonl").out())
        .contains("\"suggestions\":[{\"range\":{\"start\":{\"line\":1,\"column\":7}")
        .contains("\"text\":\"an alarm bell\"")
        .contains("\"text\":\",\"")
        .doesNotContain("\"text\":\"alarm bell\"");
  }

  @Test
  void aRefusalInOneChapterLeavesTheOthersTheirFixes() throws Exception {
    Path book = Files.createDirectories(folder.resolve("book"));
    for (int i = 1; i <= 20; i++) {
      String text =
          "# Chapter %d\n\nThe mist bell rang, and a mist bell fell. The fog bell hut stood.\n\n"
              + (i % 7 == 0 ? "The mist bell hut. A mist bell, a mist bell.\n\n" : "")
              + "The time zone of %d. The timezone of it. Its fog\n*trumpet* blew.\n";
      Files.writeString(book.resolve("ch" + i + ".md"), text.formatted(i, i));
    }
    ProgramRun run = check(book, "--only", "term", "--fix");

    assertThat(run.err())
        .endsWith("isogloss: --fix: 44 places fixed in 20 files, 22 not fixed (see above)\n");
    assertThat(run.err().lines().filter(line -> line.contains("a new finding")))
        .hasSize(2)
        .allMatch(line -> line.matches(".*ch(7|14)\\.md:5:5: .*"));
    assertThat(Files.readString(book.resolve("ch7.md")))
        .contains("The mist bell hut. A fog bell, a fog bell.");
    assertThat(check(book, "--only", "term", "--fix").err()).contains("0 places fixed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "To add an add-on, add it to ASP.NET and .NET.|To insert an add-on, insert it to ASP.NET and dotnet.",
        "The kruise-daemon of kruise is apps.kruise.io.|The kruise-daemon of Kruise is apps.kruise.io.",
        "See [kruise](https://kruise.io/kruise) there.|See [Kruise](https://kruise.io/kruise) there.",
        "Run `add` or /usr/bin/add or add.sh or --add.|Run `add` or /usr/bin/add or add.sh or --add.",
        "An ASP.NET page, a .NET page.|An ASP.NET page, a dotnet page.",
        "**Mist bell**: a *mist bell* is a mist\\nbell.|**Fog bell**: a *fog bell* is a fog\\nbell.",
      })
  void onlyWholeTermsAreRewritten(String before, String after) throws Exception {
    for (String name : List.of("a.md", "a.txt", "a.adoc", "a.html", "a.tex")) {
      if (before.matches(".*[*`\\[].*") && !name.endsWith(".md")) {
        continue;
      }
      Path file = Files.writeString(folder.resolve(name), before.replace("\\n", "\n") + "\n");
      check(file, "--only", "term", "--fix");
      assertThat(file).as(name).hasContent(after.replace("\\n", "\n") + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "md¦See [mist bell], [Mist Bell][] and ![mist bell].\\n\\n[mist bell]: x¦3¦the name of a link",
        "md¦See [[mist bell]].¦1¦the name of a link",
        "md¦A {term}`mist bell`.¦1¦the name of a link",
        "rst¦See `mist bell`_ and :term:`mist bell`.\\n\\n.. _mist bell: x¦2¦the name of a link",
        "rst¦The mist bell\\n=============¦1¦drawn to fit its width",
        "rst¦=========  ====\\nmist bell  a\\n=========  ====¦1¦drawn to fit its width",
        "rst¦+-----------+\\n| mist bell |\\n+-----------+¦1¦drawn to fit its width",
        "adoc¦= A\\n\\nThe mist bell\\n-------------\\n\\nText.¦1¦drawn to fit its width",
        "md¦## The mist bell\\n\\nSee [there](#the-mist-bell).¦1¦a link refers to this heading",
        "md¦## The mist bell :tada:\\n\\nSee [there](#the-mist-bell-tada).¦1¦a link refers to this heading",
        "md¦## :sos: Mist bell :tada::+1:\\n\\nSee [x](#sos-mist-bell-tada1).¦1¦a link refers to this heading",
        "md¦## Mist bell :sos:\\n\\nSee [mist bell :sos:](#mist-bell-sos).¦2¦words",
        "md¦## Café mist bell\\n\\nSee [there](#caf%C3%A9-mist-bell).¦1¦a link refers to this heading",
        "md¦## Café mist bell\\n\\nSee [there](#cafe-mist-bell).¦1¦a link refers to this heading",
        "adoc¦= A\\n\\n== The mist bell\\n\\nSee <<_the_mist_bell>>.¦1¦a link refers to this heading",
        "adoc¦= A\\n\\n== The mist bell\\n\\nSee <<The mist bell>>.¦1¦a link refers to this heading",
        "adoc¦= A\\n\\n== The mist bell\\n\\nSee xref:_the_mist_bell[].¦1¦a link refers to this heading",
        "md¦- [Mist bell](#mist-bell)\\n\\n## Mist bell¦2¦words",
        "md¦## Mist bell\\n\\nSee [[#Mist bell|that]].¦1¦a link refers to this heading",
        "rst¦See `mist bell <https://x.org>`_ and `mist bell`_.¦2¦link",
        "rst¦.. glossary::\\n\\n   mist bell\\n      Old.\\n\\nSee :term:`mist bell`.¦2¦link",
        "rst¦.. glossary::\\n\\n   old bell\\n   mist bell : M\\n      Old.\\n\\nSee :term:`it <mist bell>`.¦1¦link",
        "rst¦The _`mist bell` rang. See `mist bell`_.¦2¦the name of a link",
        "rst¦Mist bell\\n===================================\\n\\nSee `there <Mist bell_>`_.¦1¦a link refers to this heading",
        "md¦+-----------+\\n| mist bell |\\n+-----------+¦1¦drawn to fit its width",
        "md¦----------------\\nSign      Use\\n--------- ------\\nhorn      a\\n\\nmist bell b\\n----------------\\n¦1¦drawn to fit its width",
        "rst¦.. _x:\\n\\nMist bell\\n=======================================\\n\\nSee `mist bell`_.¦2¦link",
        "adoc¦= A\\n\\n[[x]]\\n== The mist bell\\n\\nSee <<The mist bell>>.¦1¦a link refers to this heading",
        "md¦## Mist bell\\n\\n## Mist bell\\n\\nSee [a](#mist-bell-1).¦2¦a link refers to this heading",
        "md¦A \\gls{old mist bell}.¦1¦the argument of a command",
        "md¦A \\gls{mist bell}.¦1¦the argument of a command",
        "tex¦\\def\\defn#1{\\textbf{#1}\\label{def:#1}}A \\defn{mist bell} and \\defn{Mist Bell}.¦2¦as a label",
        "tex¦\\def\\wiki#1{\\href{https://x.org/#1}{#1}}A \\wiki{mist bell}.¦1¦as a label",
        "tex¦\\def\\fig#1{\\begin{figure}\\includegraphics{img/#1}\\caption{A #1.}\\end{figure}}\\fig{mist bell}¦1¦file",
        "tex¦\\def\\link#1{\\hyperlink{#1}{the #1}}\\def\\see#1{see \\link{#1}}I \\see{mist bell}.¦1¦as a label",
        "tex¦\\def\\term#1{\\emph{#1}\\index{#1}}A \\term{mist bell}.¦1¦as a label",
      })
  void whatTheFileRestsOnIsLeftToAPerson(String format, String text, int refused, String reason)
      throws Exception {
    String whole = text.replace("\\n", "\n") + "\n";
    Path file = Files.writeString(folder.resolve("a." + format), whole);
    ProgramRun run = check(file, "--only", "term-deprecated", "--fix");

    assertThat(file).hasContent(whole);
    assertThat(run.err().lines().filter(line -> line.contains("not replacing")))
        .hasSize(refused)
        .allMatch(line -> line.contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "md|See [the mist bell](#x), [a mist bell][x] and [[x|mist bell]].\\n\\n[x]: y",
        "md|## The mist bell {#x}\\n\\nSee [there](#x).",
        "md|## A mist bell {#a-mist-bell}\\n\\nSee [there](#a-mist-bell).",
        "adoc|= A\\n\\n[[mist-bell]]\\n== A mist bell\\n\\nSee <<mist-bell>>.",
        "rst|See `the mist bell <x>`_ and :term:`mist bell <x>` and :ref:`mist bell <x>`.",
        "rst|The mist bell\\n========================================\\n\\nText.",
        "rst|.. list-table::\\n\\n   * - A mist bell",
        "rst|.. glossary::\\n\\n   mist bell\\n      Old.\\n\\nSee :term:`the mist bell <x>`.",
        "adoc|= A\\n\\n== The mist bell\\n\\nSee <<x,the mist bell>>.",
        "md|- A mist bell\\n\\nSee <https://x.org/y#a-mist-bell>.",
        "tex|\\section{The mist bell} The \\emph{mist bell} rang.",
        "tex|\\def\\old#1#2{\\textbf{#1}\\label{#2}}An \\old{a mist bell}{bell}. \\section{Bell}",
      })
  void whatNothingRestsOnIsReplaced(String format, String text) throws Exception {
    String whole = text.replace("\\n", "\n") + "\n";
    Path file = Files.writeString(folder.resolve("a." + format), whole);
    check(file, "--only", "term-deprecated", "--fix");

    assertThat(file).hasContent(whole.replace("mist bell", "fog bell"));
  }

  @Test
  void messagesLinksAndEscapesOfTranslationsStayWhole() throws Exception {
    String text =
        """
        msgid ""
        msgstr "Language: en\\nX-Source-Language: de\\n"

        msgid "a"
        msgstr "The mist bell\\nmist bell\\tmist bell rang."

        msgid "b"
        msgstr "The {n, plural, one {mist bell} "
        "other {mist bells}} rang."

        msgid "c"
        msgstr "The {n, plural, one {mist bell} other {bells}} rang, a {n, plural, one {horn} other {mist bell}}."

        msgid "d"
        msgstr "{n, plural, one {The mist bell rang.} other {The mist bells rang.}}"

        msgid "e"
        msgstr "See `the mist bell <https://x.org>`_, the mist&nbsp;bell and `an old mist bell <https://y.org>`_."

        msgid "f"
        msgstr "See `an old mist bell`_."
        """;
    Path file = Files.writeString(folder.resolve("a.po"), text);
    ProgramRun run = check(file, "--only", "term-deprecated", "--fix");

    assertThat(file)
        .hasContent(
            text.replace(
                    "The mist bell\\nmist bell\\tmist bell", "The fog bell\\nfog bell\\tfog bell")
                .replace("{horn} other {mist bell}", "{horn} other {fog bell}")
                .replace("{The mist bell rang.}", "{The fog bell rang.}")
                .replace("{The mist bells rang.}", "{The fog bells rang.}")
                .replace("the mist bell <https:", "the fog bell <https:"));
    assertThat(run.err())
        .contains(
            "“mist bells” with “fog bells”: the message also has it in a text for other values")
        .contains("“mist&nbsp;bell” with “fog bell”: it contains markup")
        .contains(":18:77: not replacing “mist bell” with “fog bell”: it is a link to")
        .contains("7 places fixed in 1 file, 3 not fixed");
  }

  @Test
  void tablesAreDrawnWithAnyLineEnd() throws Exception {
    String table = "+-----------+\r\n| mist bell |\r\n+-----------+\r\n";
    Path file = Files.writeString(folder.resolve("a.md"), table);
    ProgramRun run = check(file, "--only", "term-deprecated", "--fix");

    assertThat(Files.readString(file)).isEqualTo(table);
    assertThat(run.err()).contains("drawn to fit its width");
  }

  @ParameterizedTest
  @CsvSource({"md, {guilabel}`Mist bell`", "rst, :guilabel:`Mist bell`", "adoc, btn:[Mist bell]"})
  void theLabelsOfAnInterfaceAreWhatAProgramShows(String format, String label) throws Exception {
    Path file = Files.writeString(folder.resolve("a." + format), "Press " + label + ".\n");

    assertThat(check(file, "--only", "term").out()).doesNotContain("deprecated");
  }

  @Test
  void bytesThatNoFixTouchesStay() throws Exception {
    byte[] before =
        "\uFEFF# Bells\r\n\r\nThe mist bell  rang.\t\r\rA cafe\u0301 \u00A0\n no end"
            .getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.md"), before);
    check(file, "--only", "term", "--fix");
    String after = new String(before, StandardCharsets.UTF_8).replace("mist bell", "fog bell");
    assertThat(Files.readAllBytes(file)).isEqualTo(after.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyWhatAChangeTouchedIsFixed() throws Exception {
    try (Repo repo = new Repo(Files.createDirectories(folder.resolve("repo")))) {
      repo.write("a.md", "The mist bell is old.\n\nIt is red.\n").write("b.md", "A mist bell.\n");
      repo.commit().edit("a.md", "It is red.", "A mist bell is red.");
      ProgramRun run = check(repo.path(""), "--only", "term", "--since", "HEAD", "--fix");

      assertThat(run.err()).contains("1 place fixed in 1 file");
      assertThat(run.code()).isZero();
      assertThat(repo.read("a.md")).isEqualTo("The mist bell is old.\n\nA fog bell is red.\n");
      assertThat(repo.read("b.md")).isEqualTo("A mist bell.\n");
      assertThat(check(repo.path(""), "--only", "term", "--since", "HEAD", "--fix").err())
          .contains("0 places fixed");
    }
  }

  @Test
  void stagedFilesWithoutUnstagedChangesAreFixed() throws Exception {
    try (Repo repo = new Repo(Files.createDirectories(folder.resolve("repo")))) {
      repo.write("a.md", "It is red.\n").write("b.md", "It is old.\n").commit();
      repo.edit("a.md", "red", "a mist bell").edit("b.md", "old", "a mist bell").stage();
      repo.edit("b.md", "It is", "It was, once,");
      ProgramRun run = check(repo.path(""), "--only", "term", "--staged", "--fix");

      assertThat(run.err())
          .contains("b.md: has unstaged changes, expected none; 1 not fixed\n")
          .contains("1 place fixed in 1 file")
          .contains("git add");
      // What is staged still has the findings: a commit must not go through unnoticed.
      assertThat(run.code()).isEqualTo(1);
      assertThat(repo.read("a.md")).isEqualTo("It is a fog bell.\n");
      assertThat(repo.read("b.md")).isEqualTo("It was, once, a mist bell.\n");
      assertThat(repo.git().status().call().getModified())
          .containsExactlyInAnyOrder("a.md", "b.md");
      repo.stage();
      ProgramRun again = check(repo.path(""), "--only", "term", "--staged", "--fix");
      assertThat(again.code()).isEqualTo(1);
      assertThat(repo.read("b.md")).isEqualTo("It was, once, a fog bell.\n");
      repo.stage();
      assertThat(check(repo.path(""), "--only", "term", "--staged", "--fix").code()).isZero();
    }
  }

  @Test
  void aBaselineIsPrunedByWhatIsLeft() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "A mist bell.\n\nA fog trumpet.\n");
    String baseline = folder.resolve("known.json").toString();
    Path glossaryFile = glossary;
    ProgramRun.of(
        "baseline",
        "--only",
        "term",
        "--glossary",
        "" + glossaryFile,
        "--output",
        baseline,
        "" + file);
    Files.writeString(file, "A mist bell.\n\nA mist bell hut. A mist bell.\n");
    ProgramRun run = check(file, "--only", "term", "--baseline", baseline, "--prune", "--fix");

    assertThat(run.err()).contains("1 place fixed in 1 file, 1 not fixed");
    assertThat(file).hasContent("A mist bell.\n\nA mist bell hut. A fog bell.\n");
    assertThat(Files.readString(Path.of(baseline))).contains("mist bell").doesNotContain("trumpet");
    assertThat(check(file, "--baseline", baseline, "--prune", "--fix", "--dry-run").code())
        .isEqualTo(2);
  }
}
