package org.isogloss.core.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;

class SourceDecoderTest {

  private static final String TEXT =
      "A kité, \ud835\udd38 and \u202e\0 more words of plain English.";
  private static final Pattern DECLARED = Pattern.compile("charset=([\\w-]+)");

  @Test
  void unicodeIsReadWithAndWithoutAMark() throws ReadException {
    List<Charset> charsets =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    for (Charset charset : charsets) {
      assertThat(SourceDecoder.decode(TEXT.getBytes(charset))).as(charset.name()).isEqualTo(TEXT);
      assertThat(SourceDecoder.decode(("\ufeff" + TEXT).getBytes(charset)))
          .as(charset.name())
          .isEqualTo(TEXT);
    }
  }

  @Test
  void aLoneSurrogateSurvives() throws ReadException {
    byte[] bytes = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0x35, 0, 'a'};

    assertThat(SourceDecoder.decode(bytes)).isEqualTo("\ud835a");
  }

  @Test
  void aDeclaredCharsetIsUsed() throws ReadException {
    byte[] bytes = "charset=iso-8859-1 “café”".getBytes(Charset.forName("windows-1252"));

    assertThat(SourceDecoder.decode(bytes, DECLARED)).endsWith("“café”");
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
