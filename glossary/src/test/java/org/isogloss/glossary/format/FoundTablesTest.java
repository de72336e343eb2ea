package org.isogloss.glossary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.glossary.format.FoundTables.notes;
import static org.isogloss.glossary.format.FoundTables.shown;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.ReadNote;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.table.Xlsx;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people and programs write them. */
class FoundTablesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "ids that look alike!t.csv!preferred\\n"
            + "C++\\n"
            + "C#\\n"
            + ".NET\\n"
            + "NET\\n"
            + "e-mail\\n"
            + "e mail\\n"
            + "!c: en C++ preferred | c-2: en C# preferred | net: en .NET preferred | net-2: en NET"
            + " preferred | e-mail: en e-mail preferred | e-mail-2: en e mail preferred",
        "homonyms!t.csv!preferred,deprecated\\n"
            + "pad,cushion\\n"
            + "pad,tablet\\n"
            + "Shift,a\\n"
            + "SHIFT,b\\n"
            + "!pad: en pad preferred, en cushion deprecated | pad-2: en pad preferred, en tablet"
            + " deprecated | shift: en Shift preferred, en a deprecated | shift-2: en SHIFT"
            + " preferred, en b deprecated",
        "rows of one id!t.csv!id,preferred,deprecated\\n"
            + "b,fog bell,mist bell\\n"
            + "b,fog bell,haze bell\\n"
            + "!b: en fog bell preferred, en mist bell deprecated, en haze bell deprecated",
        "rows of one source term!t.csv!zh,en,status\\n"
            + "雾钟,fog bell,preferred\\n"
            + "雾钟,mist bell,forbidden\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "rows of one source term, the bad one first!t.csv!source term,target term,status\\n"
            + "雾钟,mist bell,avoid\\n"
            + "雾钟,fog bell,use\\n"
            + "!mist-bell: zh 雾钟 preferred, en mist bell deprecated, en fog bell preferred",
        "two preferred terms are two concepts!t.csv!zh,en,status\\n"
            + "钟,clock,preferred\\n"
            + "钟,bell,preferred\\n"
            + "!clock: zh 钟 preferred, en clock preferred | bell: zh 钟 preferred, en bell"
            + " preferred",
        "a term beside a language!t.csv!zh,term,status\\n"
            + "雾钟,fog bell,preferred\\n"
            + "雾钟,mist bell,deprecated\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "a term beside a source term!t.csv!source term,term,status\\n"
            + "雾钟,fog bell,preferred\\n"
            + "雾钟,mist bell,deprecated\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "a term beside a source!t.csv!source,term,status\\n"
            + "雾钟,fog bell,preferred\\n"
            + "雾钟,mist bell,deprecated\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "a term beside a source in German!t.csv!Quellbegriff;Benennung;Status\\n"
            + "Nebelglocke;fog bell;bevorzugt\\n"
            + "Nebelglocke;mist bell;verboten\\n"
            + "!fog-bell: und Nebelglocke preferred, en fog bell preferred, en mist bell"
            + " deprecated",
        "a term beside a source in Chinese!t.tsv!原文\\t术语\\t状态\\n"
            + "雾钟\\tfog bell\\t首选\\n"
            + "雾钟\\tmist bell\\t禁用\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "a term beside a language named last!t.tsv!term\\tstatus\\tDeutsch\\n"
            + "fog bell\\tpreferred\\tNebelglocke\\n"
            + "mist bell\\tdeprecated\\tNebelglocke\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated, de Nebelglocke preferred",
        "a term beside a language in Markdown!t.md!| 中文 | Term | Status |\\n"
            + "|---|---|---|\\n"
            + "| 雾钟 | fog bell | preferred |\\n"
            + "| 雾钟 | mist bell | deprecated |\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated",
        "a term beside a source term with ids!t.csv!id,zh,term,status\\n"
            + "a,雾钟,fog bell,preferred\\n"
            + "b,雾钟,mist bell,deprecated\\n"
            + "b,雾钟,fog gong,preferred\\n"
            + "!a: zh 雾钟 preferred, en fog bell preferred | b: zh 雾钟 preferred, en mist bell"
            + " deprecated, en fog gong preferred",
        "a term beside a source term, two to use!t.csv!source term,term,status\\n"
            + "钟,clock,preferred\\n"
            + "钟,bell,preferred\\n"
            + "!clock: zh 钟 preferred, en clock preferred | bell: zh 钟 preferred, en bell"
            + " preferred",
        "a term beside the English!t.tsv!术语\\t英文\\n"
            + "雾钟\\tfog bell\\n"
            + "港务长\\tharbourmaster\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred | harbourmaster: zh 港务长 preferred,"
            + " en harbourmaster preferred",
        "a term beside the English and what to avoid!t.tsv!术语\\t英文\\t禁用\\n"
            + "雾钟\\tfog bell\\tmist bell；haze bell\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated, en haze"
            + " bell deprecated",
        "a term beside the English and the German!t.csv!术语,英文,德文\\n"
            + "雾钟,fog bell,Nebelglocke\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred, de Nebelglocke preferred",
        "a term of a language that the letters do not tell!t.tsv!Term\\tEnglish\\tStatus\\n"
            + "Nebelglocke\\tfog bell\\tpreferred\\n"
            + "Nebelglocke\\tmist bell\\tdeprecated\\n"
            + "!fog-bell: und Nebelglocke preferred, en fog bell preferred, en mist bell"
            + " deprecated",
        "a term beside British English!t.md!| Benennung | en-GB |\\n"
            + "|---|---|\\n"
            + "| Nebelglocke | fog bell |\\n"
            + "!fog-bell: und Nebelglocke preferred, en-GB fog bell preferred",
        "a term beside its translation!t.csv!term,translation\\n"
            + "雾钟,fog bell\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred",
        "a term beside its translation into German!t.csv!term,Translation (German)\\n"
            + "fog bell,Nebelglocke\\n"
            + "!fog-bell: en fog bell preferred, de Nebelglocke preferred",
        "a term beside what to avoid!t.csv!Term,Synonyms,Avoid,Status\\n"
            + "fog bell,gong;signal,mist bell,approved\\n"
            + "haze bell,,,obsolete\\n"
            + "!fog-bell: en fog bell preferred, en gong admitted, en signal admitted, en mist bell"
            + " deprecated | haze-bell: en haze bell deprecated",
        "a source to the right is a reference!t.csv!term,status,source\\n"
            + "fog bell,preferred,IATE\\n"
            + "mist bell,deprecated,IATE\\n"
            + "!fog-bell: en fog bell preferred | mist-bell: en mist bell deprecated",
        "a term of a language of its own!t.csv!id,language,term,zh\\n"
            + "a,en,bell,钟\\n"
            + "a,de,Glocke,钟\\n"
            + "!a: en bell preferred, de Glocke preferred",
        "semicolons!t.csv!preferred,deprecated\\n"
            + "fog bell,mist bell; haze bell;\\n"
            + "R&amp;D lab,x\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated, en haze bell deprecated |"
            + " r-amp-d-lab: en R&amp;D lab preferred, en x deprecated",
        "semicolons with nothing between!t.csv!preferred,deprecated\\n"
            + "fog bell,;\\n"
            + "hut,；;\\n"
            + "!fog-bell: en fog bell preferred | hut: en hut preferred",
        "full-width semicolons!t.csv!zh,en\\n"
            + "雾钟；霾钟,fog bell\\n"
            + "!fog-bell: zh 雾钟 preferred, zh 霾钟 admitted, en fog bell preferred",
        "a comma may be part of a term!t.csv!preferred,deprecated\\n"
            + "fog bell,\"mist, haze bell\"\\n"
            + "!fog-bell: en fog bell preferred, en mist, haze bell deprecated",
        "sep=!t.csv!sep=;\\n"
            + "preferred;deprecated\\n"
            + "fog bell;mist bell\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated",
        "sep= of one line!t.csv!SEP=|\\n"
            + "preferred|note\\n"
            + "fog bell|a; b, c\\n"
            + "!fog-bell: en fog bell preferred",
        "English first!t.csv!fog bell,雾钟\\n"
            + "hut,屋\\n"
            + "!fog-bell: en fog bell preferred, zh 雾钟 preferred | hut: en hut preferred, zh 屋"
            + " preferred",
        "English first in OmegaT!glossary.txt!fog bell\t雾钟\\n"
            + "hut\t屋\tsmall\\n"
            + "!fog-bell: en fog bell preferred, zh 雾钟 preferred | hut: en hut preferred, zh 屋"
            + " preferred",
        "English last in OmegaT!glossary.txt!雾钟\tfog bell\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred",
        "a heading of pairs whose letters tell!t.csv!source term,target term\\n"
            + "雾钟,fog bell\\n"
            + "!fog-bell: zh 雾钟 preferred, en fog bell preferred",
        "languages of one letter case each!t.csv!id,term,language\\n"
            + "a,bell,en\\n"
            + "a,gong,EN\\n"
            + "!a: en bell preferred, en gong preferred",
        "names of languages in cells!t.csv!id,term,language\\n"
            + "a,bell,English\\n"
            + "a,Glocke,German\\n"
            + "a,钟,zh_CN\\n"
            + "!a: en bell preferred, de Glocke preferred, zh-CN 钟 preferred",
        "markup!t.md!| **Use** | `Avoid` |\\n"
            + "|---|---|\\n"
            + "| **fog bell** | `mist bell` |\\n"
            + "| [_hut_](a.md) | a \\| b |\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated | hut: en hut preferred,"
            + " en a deprecated, en b deprecated",
        "markup that is none!t.md!| term |\\n"
            + "|---|\\n"
            + "| snake_case_name |\\n"
            + "| a * b |\\n"
            + "| \\*args |\\n"
            + "| x\\_y |\\n"
            + "| C\\# |\\n"
            + "| - dash |\\n"
            + "!snake-case-name: en snake_case_name preferred | a-b: en a * b preferred | args: en"
            + " *args preferred | x-y: en x_y preferred | c: en C# preferred | dash: en - dash"
            + " preferred",
        "a table with an empty heading!t.md!| | |\\n"
            + "|---|---|\\n"
            + "| 钟 | bell |\\n"
            + "!bell: zh 钟 preferred, en bell preferred",
      })
  void isReadAsItIsMeant(String name, String file, String text, String expected) throws Exception {
    assertThat(shown(FoundTables.read(folder, file, text.replace("\\t", "\t")).termbase()))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void rowsOfOneSourceTermAreJoinedInAWorkbook() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("Source", "Term", "Status"),
            List.of("雾钟", "fog bell", "preferred"),
            List.of("雾钟", "mist bell", "deprecated"));
    Path path = Files.write(folder.resolve("t.xlsx"), Xlsx.write("S", rows));
    assertThat(shown(TermbaseReader.read(path)))
        .isEqualTo("fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "t.csv!<.,\\n",
        "t.csv!<.,,\\n",
        "t.csv!;\\nhut\\n钟;\\n",
        "t.csv!钟,\\n屋\\n",
        "t.csv!钟,bell\\n屋\\n,hut\\n",
        "t.tsv!fog\t\\n",
        "t.tsv!fog\t\\nhut\t屋\\n",
        "t.md!| | |\\n|---|---|\\n| hut | |\\n",
      })
  void anUnchangedTableHoldsTheSameWhenItIsWritten(String name, String text) throws Exception {
    TermbaseFile file = FoundTables.read(folder, name, text);
    Files.write(file.path(), file.revise(file.termbase()).bytes());
    TermbaseFile again = TermbaseFile.read(file.path(), TableOptions.DEFAULT);
    assertThat(again.termbase()).isEqualTo(file.termbase());
    assertThat(again.revise(again.termbase()).bytes()).isEqualTo(Files.readAllBytes(file.path()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Term [en],Term [de],Forbidden [en]!en fog bell preferred, en mist bell deprecated, de"
            + " Nebel preferred",
        "English term,German term,English forbidden term!en fog bell preferred, en mist bell"
            + " deprecated, de Nebel preferred",
        "en: term,de: term,Avoid!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "term_en,term_de,deprecated_en!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "Term (English),Term (Deutsch),Forbidden (English)!en fog bell preferred, en mist bell"
            + " deprecated, de Nebel preferred",
        "English,Deutsch,Do not use!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "EN,DE,Verboten!en fog bell preferred, en mist bell deprecated, de Nebel preferred",
        "en_GB,de_AT,avoid!en-GB fog bell preferred, de-AT Nebel preferred, en mist bell"
            + " deprecated",
        "英语,德语,禁用!en fog bell preferred, en mist bell deprecated, de Nebel preferred",
        "英語,日本語,使用しない!en fog bell preferred, ja Nebel preferred",
        "English,简体中文,Avoid!en fog bell preferred, en mist bell deprecated, zh-Hans Nebel"
            + " preferred",
        "English,Chinese (Simplified),Avoid!en fog bell preferred, en mist bell deprecated, zh-Hans"
            + " Nebel preferred",
        "English,繁體中文,Avoid!en fog bell preferred, en mist bell deprecated, zh-Hant Nebel"
            + " preferred",
        "English (United States),Français,Avoid!en-US fog bell preferred, fr Nebel preferred, en"
            + " mist bell deprecated",
        "anglais,allemand,à éviter!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "Bevorzugt,Deutsch,Abgelehnt!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "Zielbegriff,Quellbegriff,Nicht verwenden!en fog bell preferred, en mist bell deprecated,"
            + " und Nebel preferred",
        "译文,Deutsch,禁用!en fog bell preferred, en mist bell deprecated, de Nebel preferred",
        "Use instead,German,Don’t say!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
        "Preferred term:,German,Avoid *!en fog bell preferred, en mist bell deprecated, de Nebel"
            + " preferred",
      })
  void headingsAreUnderstoodInManyLanguages(String heading, String expected) throws Exception {
    TermbaseFile file = FoundTables.read(folder, "t.csv", heading + "\nfog bell,Nebel,mist bell\n");
    assertThat(shown(file.termbase())).isEqualTo("fog-bell: " + expected);
  }

  @Test
  void aHeadingThatIsNotUnderstoodIsReported() throws Exception {
    TermbaseFile pairs = FoundTables.read(folder, "t.csv", "Foo,Bar\nNebel,fog\n");
    assertThat(notes(pairs)).containsExactly("1:1 heading-unknown");
    assertThat(pairs.notes().get(0).message())
        .isEqualTo(
            "no recognized heading, expected source term, target term; all rows are read as pairs"
                + " of a term (und) and its translation (en)");
    assertThat(notes(FoundTables.read(folder, "t.csv", "钟,bell\n屋,hut\n"))).isEmpty();
    assertThat(notes(FoundTables.read(folder, "t.csv", "Foo,Bar\n钟,bell\n屋,hut\n")))
        .containsExactly("1:1 heading-unknown");
    TermbaseFile other = FoundTables.read(folder, "t.csv", "preferred,Owner\nfog bell,Ann\n");
    assertThat(notes(other)).containsExactly("1:11 column-unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "term,status,preferred\\n"
            + "fog bell,preferred,x\\n"
            + "!1:13!terms in column 'preferred' beside column 'term'",
        "Begriff,Sprache,英文\\n"
            + "Nebelglocke,de,fog bell\\n"
            + "!1:17!terms in column '英文' beside column 'Begriff'",
        "source term,Term,English\\n"
            + "Nebelglocke,x,fog bell\\n"
            + "!1:13!terms in column 'Term' beside column 'source term'",
      })
  void columnsOfTermsThatAreNotReadAreNamed(String text, String place, String message)
      throws Exception {
    TermbaseFile file = FoundTables.read(folder, "t.csv", text);
    assertThat(notes(file)).containsExactly(place + " column-unread");
    assertThat(file.notes().get(0).message())
        .isEqualTo(
            message
                + ", expected one of these columns; its cells are kept in the file but not read");
    add(file.path(), file.termbase().concepts().get(0).id(), "haze bell");
    assertThat(Files.readString(file.path()))
        .contains(text.contains("fog bell,p") ? ",x," : "fog bell");
  }

  @Test
  void columnsThatAreNotKnownAreKept() throws Exception {
    String old = "term,status,Owner,,Seen in\nfog bell,ok,Ann,x,ch. 1\nhut,ok,,,\n";
    TermbaseFile file = FoundTables.read(folder, "t.csv", old);
    assertThat(file.termbase().concepts().get(0).terms().get(0).properties())
        .containsExactly(new Property("Owner", "Ann"), new Property("Seen in", "ch. 1"));
    assertThat(add(file.path(), "hut", "shed")).isEmpty();
    assertThat(Files.readString(file.path()))
        .isEqualTo(
            """
            term,status,Owner,,Seen in,id
            fog bell,ok,Ann,x,ch. 1,fog-bell
            hut,ok,,,,hut
            shed,deprecated,,,,hut
            """);
    TermbaseFile again = TermbaseFile.read(file.path(), TableOptions.DEFAULT);
    for (TermbaseFormat format : List.of(TermbaseFormat.YAML, TermbaseFormat.XLSX)) {
      Path copy = folder.resolve("copy." + format.label());
      Files.write(
          copy, TermbaseFile.render(copy, again.termbase(), format, TableOptions.DEFAULT).bytes());
      assertThat(TermbaseReader.read(copy)).as(format.label()).isEqualTo(again.termbase());
    }
  }

  @Test
  void columnsThatAreNotKnownAreKeptInRowsOfSeveralTerms() throws Exception {
    TermbaseFile file =
        FoundTables.read(folder, "t.csv", "preferred,Owner,deprecated\nfog bell,Ann,\n");
    Concept bell = file.termbase().concepts().get(0);
    assertThat(bell.properties()).containsExactly(new Property("Owner", "Ann"));
    add(file.path(), "fog-bell", "mist bell");
    assertThat(Files.readString(file.path()))
        .isEqualTo("preferred,Owner,deprecated\nfog bell,Ann,mist bell\n");
  }

  @Test
  void rowsOfOtherLengthsAreReadAndKept() throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder, "t.csv", "preferred,note\nfog bell,loud, as a gong\nhut\nshed,,\n");
    assertThat(notes(file)).containsExactly("2:15 row-length", "3:1 row-length");
    assertThat(shown(file.termbase()))
        .isEqualTo(
            "fog-bell: en fog bell preferred | hut: en hut preferred | shed: en shed preferred");
    add(file.path(), "hut", "hovel");
    assertThat(Files.readString(file.path()))
        .isEqualTo("preferred,note,,deprecated\nfog bell,loud, as a gong,\nhut,,,hovel\nshed,,,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "t.csv!term,status\\n"
            + "fog bell,preferred\\n"
            + ",\\n"
            + ",preferred\\n"
            + "hut,\\n"
            + "!fog-bell: en fog bell preferred | hut: en hut preferred!4:1 term-empty",
        "t.md!| term | status |\\n"
            + "|---|---|\\n"
            + "| fog bell | |\\n"
            + "| | avoid |\\n"
            + "!fog-bell: en fog bell preferred!4:3 term-empty",
        "t.csv!id,term,status,definition\\n"
            + "1,fog bell,preferred,\\n"
            + "1,,deprecated,loud\\n"
            + "2,,,\\n"
            + "!1: en fog bell preferred!3:3 term-empty 4:3 term-empty",
        "t.csv!preferred,forbidden\\n"
            + "fog bell,mist bell\\n"
            + ",port warden\\n"
            + ";,x\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated | port-warden: en port"
            + " warden deprecated | x: en x deprecated!3:1 term-empty 4:1 term-empty",
        "t.csv!zh,deprecated,status\\n"
            + "雾钟,mist bell,\\n"
            + ",;,x\\n"
            + "!雾钟: zh 雾钟 preferred, en mist bell deprecated!3:1 term-empty",
        "t.csv!preferred,deprecated\\n"
            + "fog bell,mist bell||haze bell|\\n"
            + "hut,|\\n"
            + "!fog-bell: en fog bell preferred, en mist bell deprecated, en haze bell deprecated |"
            + " hut: en hut preferred!2:10 term-empty 2:10 term-empty",
      })
  void aTermThatIsEmptyCostsItselfOnly(String name, String text, String expected, String found)
      throws Exception {
    TermbaseFile file = FoundTables.read(folder, name, text);
    assertThat(shown(file.termbase())).isEqualTo(expected);
    assertThat(notes(file)).containsExactlyInAnyOrder(found.split(" (?=\\d)", -1));
    assertThat(file.termbase().concepts().get(0).definition())
        .isEqualTo(text.contains("loud") ? "loud" : "");
  }

  @Test
  void anEmptyTermIsSkippedInAWorkbook() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("Term", "Status"), List.of("fog bell", "preferred"), List.of("", "preferred"));
    Path path = Files.write(folder.resolve("t.xlsx"), Xlsx.write("S", rows));
    TermbaseFile file = TermbaseFile.read(path, TableOptions.DEFAULT);
    assertThat(shown(file.termbase())).isEqualTo("fog-bell: en fog bell preferred");
    assertThat(notes(file)).containsExactly("3:1 term-empty");
  }

  @Test
  void aDateInAWorkbookIsReadAsItIsWritten() throws Exception {
    Path path = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Terms");
      List<String> heading = List.of("Term", "Created on", "Changed on", "Rung at", "Bells");
      for (int i = 0; i < heading.size(); i++) {
        sheet.value(0, i, heading.get(i));
      }
      sheet.value(1, 0, "fog bell");
      sheet.value(1, 1, 45_352);
      sheet.style(1, 1).format("d\\.\\ mmmm\\ yyyy").set();
      sheet.value(1, 2, 45_352.520833333336);
      sheet.style(1, 2).format("yyyy-mm-dd h:mm").set();
      sheet.value(1, 3, 0.25);
      sheet.style(1, 3).format("h:mm").set();
      sheet.value(1, 4, 45_352);
      sheet.style(1, 4).format("0\\ \\d\\a\\y\\s").set();
    }
    Termbase termbase = TermbaseReader.read(path);
    assertThat(
            new String(
                TermbaseFile.render(termbase, TermbaseFormat.YAML, TableOptions.DEFAULT).bytes(),
                UTF_8))
        .contains("Created on: \"2024-03-01\"", "Changed on: \"2024-03-01T12:30\"");
    assertThat(termbase.concepts().get(0).terms().get(0).properties())
        .extracting(Property::value)
        .containsExactly("2024-03-01", "2024-03-01T12:30", "06:00", "45352");
  }

  @Test
  void furtherSheetsAreNoted() throws Exception {
    Path path = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet first = book.newWorksheet("A-M");
      first.value(0, 0, "Term");
      first.value(1, 0, "fog bell");
      book.newWorksheet("Empty");
      book.newWorksheet("N-Z").value(0, 0, "Term");
      Worksheet hidden = book.newWorksheet("Lists");
      hidden.value(0, 0, "preferred");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
    }
    TermbaseFile file = TermbaseFile.read(path, TableOptions.DEFAULT);
    assertThat(file.notes())
        .singleElement()
        .matches(note -> note.kind() == ReadNote.Kind.SHEET_UNREAD)
        .matches(
            note ->
                note.message()
                    .equals(
                        "a further sheet 'N-Z', expected one sheet; only the first sheet, 'A-M', is"
                            + " read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bells of the pier\\n\\nTerm,Status,Note\\nfog bell,preferred,loud\\n",
        "Bells of the pier,,\\nof 2024,,\\nTerm,Status,Note\\nfog bell,preferred,loud\\n",
        "Bells\\nPreferred,Avoid\\nfog bell,mist bell\\n"
      })
  void aTitleAboveTheHeadingIsTold(String text) {
    assertThatThrownBy(() -> FoundTables.read(folder, "t.csv", text))
        .isInstanceOf(TermbaseException.class)
        .hasMessageEndingWith("rows above the heading, expected the heading in the first row");
  }

  @Test
  void lineEndsInACellAreThoseOfTheProgram() throws Exception {
    String text = "term,note\r\nfog bell,\"rung\r\nin fog\"\r\n";
    TermbaseFile file = FoundTables.read(folder, "t.csv", text);
    assertThat(file.termbase().concepts().get(0).note()).isEqualTo("rung\nin fog");
    Concept old = file.termbase().concepts().get(0);
    Concept windows = new Concept(old.id(), "", "", "rung\r\nin\rfog", old.languages(), List.of());
    Path copy = folder.resolve("t.md");
    Files.write(
        copy,
        TermbaseFile.render(
                new Termbase(List.of(windows)), TermbaseFormat.MARKDOWN, TableOptions.DEFAULT)
            .bytes());
    assertThat(TermbaseReader.read(copy).concepts().get(0).note()).isEqualTo("rung\nin\nfog");
  }

  @Test
  void rowsOfOneSourceTermStayWhenAnotherConceptChanges() throws Exception {
    String old = "zh,en,status,ignored\n雾钟,fog bell,preferred,a\n雾钟,mist bell,avoid,b\n屋,hut,,c\n";
    TermbaseFile file = FoundTables.read(folder, "t.csv", old);
    add(file.path(), "hut", "hovel");
    assertThat(Files.readString(file.path()))
        .isEqualTo(
            """
            zh,en,status,ignored,deprecated
            雾钟,fog bell,preferred,a,
            雾钟,mist bell,avoid,b,
            屋,hut,,c,hovel
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh,term", "source term,term", "source,term", "原文,术语"})
  void rowsOfOneSourceTermCanBeAddedTo(String heading) throws Exception {
    TermbaseFile file =
        FoundTables.read(
            folder, "t.csv", heading + ",status\n雾钟,fog bell,preferred\n雾钟,mist bell,avoid\n");
    add(file.path(), "fog-bell", "haze bell");
    assertThat(Files.readString(file.path()))
        .isEqualTo(heading + ",status,deprecated\n雾钟,fog bell,preferred,mist bell|haze bell\n");
    assertThat(shown(TermbaseReader.read(file.path())))
        .isEqualTo(
            "fog-bell: zh 雾钟 preferred, en fog bell preferred, en mist bell deprecated, en haze"
                + " bell deprecated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noun",
        "NOUN",
        "n",
        "n.",
        "noun",
        "Substantiv",
        "名词",
        "common_noun",
        "commonNoun"
      })
  void aNounIsANounInAnyCase(String value) throws Exception {
    for (String text :
        List.of(
            "term,part of speech\nfog bell," + value + "\n",
            "preferred,pos\nfog bell," + value + "\n")) {
      Termbase read = FoundTables.read(folder, "t.csv", text).termbase();
      assertThat(read.concepts().get(0).terms().get(0).partOfSpeech()).isEqualTo(WordClass.NOUN);
    }
    String yaml =
        "version: 1\n"
            + "concepts:\n"
            + "- id: a\n"
            + "  terms:\n"
            + "  - {text: a, status: Preferred, part-of-speech: '"
            + value
            + "'}\n";
    assertThat(
            FoundTables.read(folder, "t.yaml", yaml)
                .termbase()
                .concepts()
                .get(0)
                .terms()
                .get(0)
                .partOfSpeech())
        .isEqualTo(WordClass.NOUN);
  }

  @Test
  void aPartOfSpeechThatIsNotKnownCostsANote() throws Exception {
    TermbaseFile file = FoundTables.read(folder, "t.csv", "term,pos\nfog bell,thing\n");
    assertThat(notes(file)).containsExactly("2:10 part-of-speech-unknown");
    assertThat(file.termbase().concepts().get(0).terms().get(0).partOfSpeech())
        .isEqualTo(WordClass.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "source term,target term!术语,term\\n"
            + "钟,bell\\n"
            + "!term: zh 术语 preferred, en term preferred | bell: zh 钟 preferred, en bell preferred",
        "de,en!Note,note\\n"
            + "Beere,berry\\n"
            + "!note: de Note preferred, en note preferred | berry: de Beere preferred, en berry"
            + " preferred",
        "preferred,deprecated!use,utilize\\n"
            + "bell,gong\\n"
            + "!use: en use preferred, en utilize deprecated | bell: en bell preferred, en gong"
            + " deprecated",
        "de,en!German,English\\nBeere,berry\\n!berry: de Beere preferred, en berry preferred",
        "source term,target term!Source,Target\\n钟,bell\\n!bell: zh 钟 preferred, en bell preferred",
        "preferred,-,note!Term,Owner,Remarks\\nbell,Ann,x\\n!bell: en bell preferred",
      })
  void theFirstRowStaysWhereColumnsAreNamed(String columns, String text, String expected)
      throws Exception {
    TableOptions options = new TableOptions(List.of(columns.split(",", -1)), "", "en");
    assertThat(shown(FoundTables.read(folder, "t.csv", text, options).termbase()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"source term", "Source", "原文"})
  void theSourceLanguageHoldsForAHeading(String heading) throws Exception {
    TableOptions options = new TableOptions(List.of(), "ja", "en-GB");
    String text = heading + ",target term\n雾钟,fog bell\n";
    assertThat(shown(FoundTables.read(folder, "t.csv", text, options).termbase()))
        .isEqualTo("fog-bell: ja 雾钟 preferred, en-GB fog bell preferred");
  }

  private static List<String> add(Path path, String concept, String text) throws Exception {
    return TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        old -> TermbaseEdit.addTerm(old, concept, "en", new Term(text, TermStatus.DEPRECATED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "term;forbidden\\nfog bell;FALSE\\nmist bell;TRUE\\n!fog-bell: en fog bell preferred |"
            + " mist-bell: en mist bell deprecated",
        "term;Do not use\\nfog bell;\\nmist bell;x\\n!fog-bell: en fog bell preferred |"
            + " mist-bell: en mist bell deprecated",
        "id;term;status;verboten\\nb;fog bell;;no\\nb;fog horn;admitted;no\\nb;mist bell;;yes\\n!"
            + "b: en fog bell preferred, en fog horn admitted, en mist bell deprecated",
        "de;en;forbidden\\nGlocke;bell;no\\nGlocke;gong;yes\\n!bell: de Glocke preferred, en bell"
            + " preferred, en gong deprecated",
        "use;avoid\\nyes;no\\n!yes: en yes preferred, en no deprecated"
      })
  void aForbiddenTermMayBeMarkedByYesOrNo(String text, String shown) throws Exception {
    assertThat(shown(FoundTables.read(folder, "t.csv", text).termbase())).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allowed", "approved", "preferred"})
  void yesAndNoInAColumnOfOtherTermsAreRefused(String heading) {
    String text = "id;term;note;" + heading + "\nb;fog bell;;yes\nc;mist bell;;no\n";
    assertThatThrownBy(() -> FoundTables.read(folder, "t.csv", text))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("t.csv:1:14")
        .hasMessageContaining(
            "yes and no in column '" + heading + "', expected terms, or a column");
  }

  @Test
  void aTableOfYesAndNoIsRevisedWithBoth() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("t.csv"), "term;forbidden\nfog bell;FALSE\nmist bell;TRUE\n");
    for (TermStatus status : List.of(TermStatus.PREFERRED, TermStatus.DEPRECATED)) {
      TermbaseStore.update(
          path,
          TableOptions.DEFAULT,
          old ->
              TermbaseEdit.addConcept(
                  old,
                  "",
                  List.of(new LanguageSection("en", List.of(new Term(status + " horn", status))))));
    }
    assertThat(path)
        .hasContent(
            """
            term;forbidden
            fog bell;FALSE
            mist bell;TRUE
            PREFERRED horn;no
            DEPRECATED horn;yes
            """);
    TermbaseStore.update(
        path,
        TableOptions.DEFAULT,
        old -> TermbaseEdit.addTerm(old, "fog-bell", "en", new Term("bell", TermStatus.ADMITTED)));
    assertThat(path).content().startsWith("term;forbidden;id;status\nfog bell;FALSE;fog-bell;");
    assertThat(shown(TermbaseFile.read(path, TableOptions.DEFAULT).termbase()))
        .isEqualTo(
            "fog-bell: en fog bell preferred, en bell admitted | mist-bell: en mist bell"
                + " deprecated | preferred-horn: en PREFERRED horn preferred | deprecated-horn: en"
                + " DEPRECATED horn deprecated");
  }
}
