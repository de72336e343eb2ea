package org.isogloss.core.document.text;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "The Kites\n\nOne line\nand another.\n\nSecond.",
            "title: The Kites|body: One line and another.|body: Second."),
        Arguments.of(
            "Kites\n=====\na\n\n1. Fens\n\nb\n\n2.1 Birds\n\nTHE END",
            "title: Kites|body: a|heading: 1. Fens|body: b|heading: 2.1 Birds|heading: THE END"),
        Arguments.of(
            "He said:\n\n    a long\n    quotation.\n\nand more.",
            "body: He said:|quotation: a long quotation.|body: and more."),
        Arguments.of(
            "One.\n  Two begins\nand ends.\n  Three.",
            "body: One.|body: Two begins and ends.|body: Three."),
        Arguments.of(
            "x.\n- a\n  b\n- c\n1. d\n2. e",
            "body: x.|list-item: a b|list-item: c|list-item: 1. d|list-item: 2. e"),
        Arguments.of(
            "salt\nsea water\nfish, crabs\n",
            "list-item: salt|list-item: sea water|list-item: fish, crabs"),
        Arguments.of("-----\na. \u0000b \u202ec", "body: a. \u0000b \u202ec"),
        Arguments.of(
            "The Project Gutenberg eBook\n\n*** START OF THE PROJECT GUTENBERG EBOOK NETS\nAND BELLS ***"
                + "\n\nNETS\n\nA net.\n\n*** END OF THE PROJECT GUTENBERG EBOOK NETS ***\n\nCHAPTER I.",
            "boilerplate: The Project Gutenberg eBook"
                + "|boilerplate: *** START OF THE PROJECT GUTENBERG EBOOK NETS AND BELLS ***"
                + "|title: NETS|body: A net."
                + "|boilerplate: *** END OF THE PROJECT GUTENBERG EBOOK NETS ***|boilerplate: CHAPTER I."),
        Arguments.of(
            "KITES\n\nCHAPTER I.\nThe Old Kite\n\na.\n\n* * *\n\nChapter 2. Wind.\n\nIV\n\nChapter 3 is on"
                + " rain.",
            "title: KITES|heading: CHAPTER I. The Old Kite|body: a.|heading: Chapter 2. Wind."
                + "|heading: IV|body: Chapter 3 is on rain."),
        Arguments.of(
            "KITES\n\nContents\n\n CHAPTER I.   The Kite, Its Tail, and All That Hangs on It.\n\nA kite."
                + "\n\nThe kite .... 1\nThe wind      12\nThe end . . . . iv",
            "title: KITES|body: Contents"
                + "|metadata: CHAPTER I. The Kite, Its Tail, and All That Hangs on It.|body: A kite."
                + "|metadata: The kite .... 1|metadata: The wind 12|metadata: The end . . . . iv"),
        Arguments.of(
            "He sang.\n\n  How doth the kite,\n    And how the wind!\n\nThen he\n  Went.",
            "body: He sang.|quotation: How doth the kite, And how the wind!|body: Then he|body: Went."),
        Arguments.of(
            "Ada wrote:\n> The lamp of the\n> keeper is lit.\n>\n> - A lens\n> > How\n> > old?\n>>NEW\nIt is.\n\n> 1. LAMP\n\nEnd:\n> It",
            "body: Ada wrote:|quotation: The lamp of the keeper is lit.|quotation: A lens|quotation: How old? NEW"
                + "|body: It is.|quotation: 1. LAMP|body: End:|quotation: It"),
        Arguments.of(
            "The height\n> the depth of it.\n\nSizes:\n>= 5 m,\n>>= 6 m.",
            "body: The height > the depth of it.|body: Sizes: >= 5 m, >>= 6 m."));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new PlainTextReader(), source, expected);
  }
}
