package org.isogloss.core.document.assembly;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneAssignerTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "# A\n\nB C\n\nD\n\n## Abstract\n\nE\n\n## 1 F\n\nG",
            "title: A|byline: B C|byline: D|heading: Abstract|abstract: E|heading: 1 F|body: G"),
        Arguments.of("# A\n\nBy Ada Low\n\nText.", "title: A|byline: By Ada Low|body: Text."),
        Arguments.of(
            "# A\n\nText by Ada Low.\n\n## Summary\n\nB",
            "title: A|body: Text by Ada Low.|heading: Summary|body: B"),
        Arguments.of(
            "# A\n\nText.\n\n## B\n\nC\n\n## Summary\n\nD",
            "title: A|body: Text.|heading: B|body: C|heading: Summary|body: D"),
        Arguments.of(
            "# A\n\nx.\n\n## References\n\n### Old\n\nB.\n\n- C.\n\n## D\n\nE.",
            "title: A|body: x.|heading: References|heading: Old|reference-entry: B.|reference-entry: C.|heading: D|body: E."),
        Arguments.of(
            "x.\n\nTable 2: A kite.\n\n[1] A note.\n\nKeywords: a",
            "body: x.|caption: Table 2: A kite.|footnote: [1] A note.|keywords: Keywords: a"),
        Arguments.of(
            "x.\n\nThis work is licensed under CC BY.\n\nLicensed by no one.",
            "body: x.|boilerplate: This work is licensed under CC BY.|body: Licensed by no one."),
        Arguments.of(
            "x.\n\n- add bell by @low in #3\n- fix(fog): no bell #4\n- [bell,fog] ring #5",
            "body: x.|quotation: add bell by @low in #3|quotation: fix(fog): no bell #4|quotation: [bell,fog] ring #5"),
        Arguments.of(
            "x.\n\n- Ring the bell by 8.\n- fix: turn it.\n- [a] bell\n- Ask low@a.org.",
            "body: x.|list-item: Ring the bell by 8.|list-item: fix: turn it.|list-item: [a] bell|list-item: Ask low@a.org."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void zones(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }
}
