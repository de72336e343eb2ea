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
        Arguments.of("-----\na. \u0000b \u202ec", "body: a. \u0000b \u202ec"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void read(String source, String expected) throws ReadException {
    Reading.assertReads(new PlainTextReader(), source, expected);
  }
}
