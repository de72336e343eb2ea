package org.isogloss.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.isogloss.glossary.TermbaseException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

  private static final String BOMB =
      "<!DOCTYPE tbx [<!ENTITY a \"x\"><!ENTITY b"
          + " \"&a;&a;&a;\">]><tbx><text><body>&b;</body></text></tbx>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "t.csv!a,b,c,d\\n"
            + "!1:1: a table of 4 columns without a recognized heading, expected column names"
            + " such as term, status, note",
        "t.csv!term,status\\n"
            + "x,good\\n"
            + "!2:3: unknown status 'good', expected preferred, admitted, deprecated",
        "t.csv!Do not use,Better,Foo\\n"
            + "mist bell,fog bell,foo\\n"
            + "!1:1: no column of the terms to use, expected a column named preferred, term or a"
            + " language",
        "t.csv!foo,status\\n"
            + "x,preferred\\n"
            + "!1:1: no column of terms, expected a column named preferred, term or a language",
        "t.csv!term,language\\n"
            + "x,english language\\n"
            + "!2:3: unknown language 'english language', expected such as en",
        "t.csv!preferred\\n"
            + "\"open\\n"
            + "!2:1: not CSV: a quoted cell is not closed properly, expected well-formed CSV",
        "t.tab!alone\\n!1:1: no translation, expected a source term, a tab and a target term",
        "t.md!| term | status |\\n"
            + "| --- | --- |\\n"
            + "| x | odd |\\n"
            + "!3:7: unknown status 'odd', expected preferred, admitted, deprecated",
        "t.md!Nothing here.\\n"
            + "!1:1: no glossary in the file, expected a table, or lines of two terms",
        "t.tbx!<tbx>\\n"
            + "<text><body><entry/></body></text></tbx>!2:13: unknown element entry, expected"
            + " conceptEntry or termEntry",
        "t.tbx!<tbx><text><body>\\n"
            + "<conceptEntry id='a'><descrip type='"
            + " '>x</descrip></conceptEntry></body></text></tbx>!2:22: blank type, expected the"
            + " name of a data category",
        "t.xml!<mtf>\\n"
            + "<conceptGrp><descripGrp><descrip"
            + " type=''>x</descrip></descripGrp><languageGrp><language"
            + " lang='EN'/><termGrp><term>x</term></termGrp></languageGrp></conceptGrp></mtf>!2:25:"
            + " blank type, expected the name of a field",
        "t.xml!<html/>!1:1: unknown element html, expected a tbx or martif element",
        "t.yml!extends: substitution\\n"
            + "swap:\\n"
            + "  a: b||c\\n"
            + "!3:6: empty replacement, expected a term on each side of '|'",
        "t.yml!extends: substitution\\n"
            + "?\\n"
            + "swap:\\n"
            + "  a: b\\n"
            + "!2:2: empty key, expected at least one character",
        "t.yml!extends: substitution\\n"
            + "level: {' ': b}\\n"
            + "swap:\\n"
            + "  a: b\\n"
            + "!2:9: empty key, expected at least one character",
        "t.odd!x!1:1: unknown glossary format, expected a file name ending in .yaml, .yml, .csv,"
            + " .tsv, .xlsx, .tbx, .xml, .tab, .utf8, .md, .markdown, .txt",
        "t.xlsx!not a zip!1:1: not an Excel workbook, expected an .xlsx file"
      })
  void faultsAreToldWithTheirPlace(String name, String text, String message) throws Exception {
    Path path = Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .isInstanceOf(TermbaseException.class)
        .hasMessage(path + ":" + message);
  }

  @Test
  void hostileXmlIsRefusedAtOnce() throws Exception {
    String secret = Files.writeString(folder.resolve("secret"), "hidden").toUri().toString();
    for (String text :
        new String[] {
          BOMB,
          "<!DOCTYPE tbx [<!ENTITY e SYSTEM \"" + secret + "\">]><tbx>&e;</tbx>",
          "<!DOCTYPE tbx [<!ENTITY % p SYSTEM \"" + secret + "\">%p;]><tbx/>"
        }) {
      Path path = Files.writeString(folder.resolve("t.tbx"), text);
      assertThatThrownBy(() -> TermbaseReader.read(path))
          .isInstanceOf(TermbaseException.class)
          .hasMessageStartingWith(path + ":1:16: an entity is declared");
    }
    Path unknown = Files.writeString(folder.resolve("t.tbx"), "<tbx>&e;</tbx>");
    assertThatThrownBy(() -> TermbaseReader.read(unknown)).isInstanceOf(TermbaseException.class);
  }

  @Test
  void aMissingDtdIsNotLookedFor() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("t.tbx"),
            "<!DOCTYPE martif SYSTEM \"http://isogloss.invalid/core.dtd\"><martif><text><body>"
                + "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>x</term></tig></langSet>"
                + "</termEntry></body></text></martif>");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(TermbaseReader.read(path).concepts()).hasSize(1));
  }

  @Test
  void aHugeFileIsRefused() throws Exception {
    Path path = folder.resolve("t.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .hasMessage(path + ":1:1: the file is too large, expected at most 50 MB");
  }

  @Test
  void latinOneIsToldWithItsByte() throws Exception {
    Path path = folder.resolve("t.tbx");
    Files.write(path, "<tbx>\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TermbaseReader.read(path))
        .hasMessage(path + ":2:4: byte 0xE9 is not UTF-8, expected a file in UTF-8");
  }
}
