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
        Arguments.of(
            "# A\n\nThe bell is old.\n\nA. Low\n\nSchool of the Sea, U.K.\n\nThe lamp is lit.\n\n"
                + "Received 1 May 2001\n\nAbstract: B\n\nLow tide.",
            "title: A|body: The bell is old.|byline: A. Low|byline: School of the Sea, U.K.|body: The lamp is lit."
                + "|byline: Received 1 May 2001|abstract: Abstract: B|body: Low tide."),
        Arguments.of("# A\n\nBy Ada Low\n\nText.", "title: A|byline: By Ada Low|body: Text."),
        Arguments.of(
            "# A\n\nWritten by bell hooks\n\nText.",
            "title: A|byline: Written by bell hooks|body: Text."),
        Arguments.of(
            "# A\n\nBy Ada Low, lit on 12.05.2020\n\nText.",
            "title: A|byline: By Ada Low, lit on 12.05.2020|body: Text."),
        Arguments.of(
            "# A\n\nBy Ada Low Jr. and Berta van der Fog, School of the Sea.\n\nText.",
            "title: A|byline: By Ada Low Jr. and Berta van der Fog, School of the Sea.|body: Text."),
        Arguments.of(
            "# A\n\nEdited by the bell ringers of Fog Bay\n\nText.",
            "title: A|byline: Edited by the bell ringers of Fog Bay|body: Text."),
        Arguments.of(
            "# A\n\nBy default, the bell rings every night. It can be heard.\n\nText.",
            "title: A|body: By default, the bell rings every night. It can be heard.|body: Text."),
        Arguments.of(
            "# A\n\nBy ten o’clock all the lamps were lit.\n\nText.",
            "title: A|body: By ten o’clock all the lamps were lit.|body: Text."),
        Arguments.of(
            "# A\n\nBy default, Fog listens.\n\nText.",
            "title: A|body: By default, Fog listens.|body: Text."),
        Arguments.of(
            "# A\n\nBy June, Ada had left.\n\nText.",
            "title: A|body: By June, Ada had left.|body: Text."),
        Arguments.of(
            "# A\n\nWritten by hand, it is old:\n\nText.",
            "title: A|body: Written by hand, it is old:|body: Text."),
        Arguments.of(
            "# A\n\nAsk about the old bells at low@a.org.\n\nText.",
            "title: A|body: Ask about the old bells at low@a.org.|body: Text."),
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
            "x.\n\n**Table 2** A kite\n\n- y.\n\n  *Figure 3* Low tide\n\n**Figure 1** shows b.",
            "body: x.|caption: Table 2 A kite|list-item: y.|caption: Figure 3 Low tide|body: Figure 1 shows b."),
        Arguments.of(
            "# A\n\nx.\n\n#### Figure 1. A kite\n\n## Algorithm 1. B\n\ny.",
            "title: A|body: x.|caption: Figure 1. A kite|heading: Algorithm 1. B|body: y."),
        Arguments.of(
            "x.\n\nThis work is licensed under CC BY.\n\nLicensed by no one.",
            "body: x.|boilerplate: This work is licensed under CC BY.|body: Licensed by no one."),
        Arguments.of(
            "x.\n\nDistributed under version 2.0 of the Lamp License.\n\n- Released under AGPLv3"
                + "\n- Released under a new name, the lamp shines. It needs no license."
                + "\n\nThe bell is released under strict rules.",
            "body: x.|boilerplate: Distributed under version 2.0 of the Lamp License."
                + "|boilerplate: Released under AGPLv3"
                + "|list-item: Released under a new name, the lamp shines. It needs no license."
                + "|body: The bell is released under strict rules."),
        Arguments.of(
            "x. It must not be:\n\n- released under a license that is old\n- licensed under terms of the"
                + " lamp, or licenses of the bell\n\nLicensed under the old lamp license.",
            "body: x. It must not be:|list-item: released under a license that is old"
                + "|list-item: licensed under terms of the lamp, or licenses of the bell"
                + "|boilerplate: Licensed under the old lamp license."),
        Arguments.of(
            "# A\n\nx.\n\n## Reference List\n\nThe lamps can be put in two groups:\n\n- Red lamps: They can be lit by"
                + " anyone.\n- A. Low, *The end of the old bell*, Fog.\n- [The end of the old lamp](a.md)\n"
                + "- The end of the old fen, 2019.\n- Bells\n\nThey shine for as long as they have oil.",
            "title: A|body: x.|heading: Reference List|body: The lamps can be put in two groups:"
                + "|list-item: Red lamps: They can be lit by anyone.|reference-entry: A. Low, The end of the old bell, Fog."
                + "|reference-entry: The end of the old lamp|reference-entry: The end of the old fen, 2019."
                + "|reference-entry: Bells|body: They shine for as long as they have oil."),
        Arguments.of(
            "# A\n\nx.\n\n## References\n\n- Fen Bells, or how they came to be.\n\nIt can be lit:\n\n## References\n\n- Lamps as they came to be.",
            "title: A|body: x.|heading: References|reference-entry: Fen Bells, or how they came to be."
                + "|body: It can be lit:|heading: References|reference-entry: Lamps as they came to be."),
        Arguments.of(
            "x.\n\n## See also\n\n- B\n\n###### Auto generated by bells/fog on 1-Jun\n\nAutogenerated bells ring.",
            "body: x.|heading: See also|list-item: B|boilerplate: Auto generated by bells/fog on 1-Jun|body: Autogenerated bells ring."),
        Arguments.of(
            "# Generated by Bells\n\n# Fog\n\nThis page has been generated by Fog.\n\nGenerated by the keeper, these bells are hard to read.",
            "boilerplate: Generated by Bells|title: Fog|boilerplate: This page has been generated by Fog.|body: Generated by the keeper, these bells are hard to read."),
        Arguments.of(
            "x.\n\n- add bell by @low in #3\n- fix(fog): no bell #4\n- feat(bell): ring\n- [bell,fog] ring #5",
            "body: x.|boilerplate: add bell by @low in #3|boilerplate: fix(fog): no bell #4|boilerplate: feat(bell): ring|boilerplate: [bell,fog] ring #5"),
        Arguments.of(
            "x.\n\n- Ring the bell by 8.\n- fix: turn it.\n- [a] bell\n- Ask low@a.org.\n- Bells marked by @Test ring first.\n- See [bell] and lamp #12 for it.",
            "body: x.|list-item: Ring the bell by 8.|list-item: fix: turn it.|list-item: [a] bell|list-item: Ask low@a.org."
                + "|list-item: Bells marked by @Test ring first.|list-item: See [bell] and lamp #12 for it."),
        Arguments.of(
            "x.\n\n- [1] As shown in bell #3\n- [-] ring the bell #4",
            "body: x.|list-item: [1] As shown in bell #3|list-item: [-] ring the bell #4"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void zones(String source, String expected) throws ReadException {
    Reading.assertReads(new MarkdownReader(), source, expected);
  }
}
