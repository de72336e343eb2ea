package org.isogloss.core.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Our lists are the same as those of the library. */
class LinearListsTest {

  private static final List<String> LINES =
      List.of(
          "a",
          "- b",
          "-",
          "* c",
          "***",
          "* * *",
          "---",
          "===",
          "1. d",
          "2. e",
          "2)",
          "1.",
          "",
          "  - f",
          "    g",
          "\t2. h",
          "> 2. i",
          "> - j",
          "[k]: /l",
          "[k]: /l \"title",
          "more\"",
          "[m",
          "n]: /o",
          "# p",
          "```",
          "<p>",
          "+ ",
          "[q]");

  private static Node parse(String text, Parser.ParserExtension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build()
        .parse(text);
  }

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder(node.getClass().getSimpleName());
    tree.append(node.getSourceSpans());
    if (node instanceof Text text) {
      tree.append(text.getLiteral());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      tree.append('(').append(tree(child)).append(')');
    }
    return tree.toString();
  }

  @Test
  void everyTextIsReadAsTheLibraryReadsIt() {
    SplittableRandom random = new SplittableRandom(17);
    int lists = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 1 + i % 7; line++) {
        text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
      }
      String expected = tree(parse(text.toString()));
      lists += expected.contains("ListBlock") || expected.contains("OrderedList") ? 1 : 0;
      assertThat(tree(parse(text.toString(), new LinearLists())))
          .as("%s", text)
          .isEqualTo(expected);
    }
    assertThat(lists).isGreaterThan(500);
  }

  @Test
  void aListMayFollowTheDefinitionOfALinkButNotAnyLineOfText() {
    assertThat(parse("[a]: /b\n2. c\n", new LinearLists()).getFirstChild().getNext())
        .isInstanceOf(ListBlock.class);
    Node paragraph = parse("a\n2. c\n2. c\n", new LinearLists()).getFirstChild();
    assertThat(paragraph.getNext()).isNull();
  }
}
