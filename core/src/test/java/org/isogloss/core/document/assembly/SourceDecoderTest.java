package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDecoderTest {

  private static final String TEXT =
      "A kité, \ud835\udd38 and \u202e\0 more words of plain English.";
  private static final Pattern DECLARED = Pattern.compile("charset=([\\w-]+)");

  @Test
  void unicodeIsReadWithAndWithoutAMark() throws ReadException {
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"));
    for (Charset charset : charsets) {
      assertThat(SourceDecoder.decode(TEXT.getBytes(charset)))
          .isEqualTo(new TextSource(TEXT, charset, false));
      assertThat(SourceDecoder.decode(("\ufeff" + TEXT).getBytes(charset)))
          .isEqualTo(new TextSource(TEXT, charset, true));
    }
  }

  @Test
  void decodedTextIsEncodedToTheSameBytes() throws ReadException {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252")) {
      for (String mark : List.of("", charset.startsWith("UTF") ? "\ufeff" : "")) {
        String text = mark + "The “café” is old.";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        TextSource source = SourceDecoder.decode(bytes);
        assertThat(source.encoded(source.text())).as(charset).isEqualTo(bytes);
        assertThat(source.canEncode("Ω")).as(charset).isEqualTo(!charset.startsWith("windows"));
      }
    }
  }

  @Test
  void aLoneSurrogateSurvives() throws ReadException {
    byte[] bytes = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0x35, 0, 'a'};

    assertThat(SourceDecoder.decode(bytes).text()).isEqualTo("\ud835a");
  }

  @Test
  void aDeclaredCharsetIsUsed() throws ReadException {
    byte[] bytes = "charset=iso-8859-1 “café”".getBytes(Charset.forName("windows-1252"));

    assertThat(SourceDecoder.decode(bytes, DECLARED).text()).endsWith("“café”");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GBK, 朱镕基",
    "chinese, GBK, 朱镕基",
    "shift_jis, windows-31j, ①～",
    "x-sjis, windows-31j, ①～",
    "euc-kr, x-windows-949, 똠",
    "ks_c_5601-1987, x-windows-949, 똠",
    "big5, Big5-HKSCS, 嘅",
    "iso-8859-9, windows-1254, “ş”",
    "tis-620, x-windows-874, “ก”",
  })
  void aDeclaredCharsetIsReadWithWhatWindowsAddsToIt(String label, String charset, String text)
      throws ReadException {
    byte[] bytes = ("charset=" + label + " " + text).getBytes(Charset.forName(charset));
    TextSource source = SourceDecoder.decode(bytes, DECLARED);

    assertThat(source.text()).endsWith(text);
    assertThat(source.encoded(source.text())).isEqualTo(bytes);
  }

  @Test
  void itIsKnownWhetherAFileDeclaresItsEncoding() throws ReadException {
    byte[] declared = "charset=utf-8 lamp".getBytes(StandardCharsets.US_ASCII);

    assertThat(SourceDecoder.decode(declared, DECLARED).evidence())
        .isEqualTo(TextSource.Evidence.DECLARED);
    assertThat(SourceDecoder.decode(declared).evidence()).isEqualTo(TextSource.Evidence.BYTES);
  }

  @Test
  void westernTextThatIsNoUnicodeIsWindows1252() throws ReadException {
    String text = "The “café” is old – and dear: 5 €.";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

    TextSource western =
        new TextSource(text, Charset.forName("windows-1252"), false, TextSource.Evidence.GUESSED);
    assertThat(SourceDecoder.decode(bytes)).isEqualTo(western);
    assertThat(SourceDecoder.decode(bytes, DECLARED)).isEqualTo(western);
  }

  @Test
  void nothingElseIsTakenForWindows1252() {
    String russian = "Это не английский текст";
    byte[] otherScript = russian.getBytes(Charset.forName("windows-1251"));
    byte[] damaged = "The café is old. The caf\u00e9 ".getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 2] = ' ';
    byte[] undefined = "A plain text with one byte: ?".getBytes(StandardCharsets.US_ASCII);
    undefined[undefined.length - 1] = (byte) 0x81;
    byte[] control = "A plain text with a control \u0001 caf?".getBytes(StandardCharsets.US_ASCII);
    control[control.length - 1] = (byte) 0xE9;
    byte[] declared = "charset=utf-8 and plain text caf?".getBytes(StandardCharsets.US_ASCII);
    declared[declared.length - 1] = (byte) 0xE9;

    for (byte[] bytes : List.of(otherScript, damaged, undefined, control, declared)) {
      assertThatThrownBy(() -> SourceDecoder.decode(bytes, DECLARED))
          .isInstanceOf(ReadException.class)
          .hasMessageContaining("expected UTF-8 text");
    }
  }

  @Test
  void whatCannotBeDecodedIsNamedByItsOffset() {
    assertThatThrownBy(() -> SourceDecoder.decode(new byte[] {'a', 'b', (byte) 0x80}))
        .isInstanceOf(ReadException.class)
        .hasMessage("byte 2 (0x80) cannot be decoded, expected UTF-8 text");
    byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC3};
    assertThatThrownBy(() -> SourceDecoder.decode(marked)).hasMessageContaining("byte 4 (0xC3)");
    byte[] unknown = "charset=klingon".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> SourceDecoder.decode(unknown, DECLARED))
        .hasMessageContaining("klingon");
  }
}
