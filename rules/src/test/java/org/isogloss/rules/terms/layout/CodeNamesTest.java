package org.isogloss.rules.terms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # All that a cell, an item or bold type says
          |Field|Use|\\n|-|-|\\n|Fog-Bell|A fog-bell.|\\n\\nWe set `Fog-Bell` to 3. ~ Fog-Bell
          - fog-bell\\n- old fog-bell\\n\\nWe set `fog-bell` to 3. ~ fog-bell
          The **fog-bell** is old, and so is **our fog-bell**. We set `fog-bell` to 3. ~ fog-bell
          # The same word in another spelling is none
          - Fog-Bell\\n\\nWe set `fog-bell` to 3. ~ ''
          # A command is not English
          We start it by xqbell-ctl. We call `xqbell-ctl -v` for this. ~ xqbell-ctl
          We start it by xqbell-ctl.\\n\\n```\\n$ xqbell-ctl -v\\n``` ~ xqbell-ctl
          We start it by the bell-ringer. We call `bell-ringer -v` for this. ~ ''
          We start it by xqbell-ringer. We call `xqbell-ringer -v` for this. ~ ''
          We start it by xqbell-ctl. We call `xqbell-ctl -v` for this, or set `XQBELL-CTL`. ~ xqbell-ctl
          # More often with capitals in the text, it is the name of a product
          We like xqbell-kit. The XqBell-kit is old, and we sell the XqBell-kit. Enter `xqbell-kit`. ~ ''
          # In the middle of a line of code it may be a remark
          We start it by xqbell-ctl.\\n\\n```\\nbell = 3 # as xqbell-ctl does\\n``` ~ ''
          """)
  void citationsOfCodeAreFound(String text, String expected) {
    assertThat(cited(text.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @Test
  void severalWordsWithACapitalAreTheNameOfAPart() {
    CodeNames code = CodeNames.of(TermText.manuscript("Open `Fog Bells`, `fog bells`, `Lamp`."));

    assertThat(code.isName("Fog Bells")).isTrue();
    assertThat(code.isName("fog bells")).isFalse();
    assertThat(code.isName("Lamp")).isFalse();
  }

  private static String cited(String text) {
    AnalyzedManuscript manuscript = TermText.manuscript(text);
    CodeNames code = CodeNames.of(manuscript);
    Document document = manuscript.documents().get(0).document();
    List<Span> emphasized =
        document.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
            .map(Inline::span)
            .toList();
    return manuscript.documents().get(0).tagged().stream()
        .map(TaggedSentence::sentence)
        .filter(sentence -> sentence.block().zone() != Zone.CODE)
        .flatMap(sentence -> code.cited(document, sentence, emphasized).stream())
        .filter(
            span ->
                document.inlines(span).stream()
                    .noneMatch(inline -> inline.kind() == Inline.Kind.CODE))
        .map(span -> span.in(document.prose()))
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
