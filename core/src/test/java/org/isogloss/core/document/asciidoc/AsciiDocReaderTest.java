package org.isogloss.core.document.asciidoc;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AsciiDocReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "= A\nAda Low <a@b.org>\n:toc:\n\nB", "title: A|byline: Ada Low <a@b.org>|body: B"),
        Arguments.of(
            "== A\n\n.Title\n----\nx\n----\n\nb\n// c\nd",
            "title: A|caption: Title|code: x|body: b d"),
        Arguments.of("a *b c* d_e_f **g**h `i` +j+ {k}", "body: a b c d_e_f gh i j {k}"),
        Arguments.of(
            "* a\nb\n** c\n. d\n\ne:: f",
            "list-item: a b|list-item: c|list-item: d|list-item: e|list-item: f"),
        Arguments.of(
            "a footnote:[b _c_] d <<e>> <<f,g h>> link:u[i]",
            "body: a d <<e>> g h i|footnote: b c"),
        Arguments.of("[quote, A]\nb\n\n____\nc\n____\n\nd", "quotation: b|quotation: c|body: d"),
        Arguments.of(
            "|===\n|a |b\n\n2+|c\n|===\n\nimage::x.png[D e,100]",
            "table: a|table: b|table: c|caption: D e"),
        Arguments.of("WARNING: A\n\n====\nB\n====\n\n[NOTE]\nC", "body: A|body: B|body: C"),
        Arguments.of("////\na\n////\nifdef::x[]\nb\nendif::[]", "body: b"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new AsciiDocReader(), source, expected);
  }
}
