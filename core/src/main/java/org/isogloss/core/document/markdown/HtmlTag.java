package org.isogloss.core.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.LanguageTag;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An HTML tag and what its attributes say about the text in it.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param empty whether its element has no content
 * @param foreign whether the content is in a language other than English; empty if it does not say
 * @param hidden whether the content is not shown
 */
record HtmlTag(
    String name, boolean closing, boolean empty, Optional<Boolean> foreign, boolean hidden) {

  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** Parts of the names of relevant attributes; few tags have any. */
  private static final List<String> TELLING = List.of("lang", "translate", "hidden", "display");

  static HtmlTag of(String tag) {
    String name = name(tag);
    boolean closing = tag.startsWith("</");
    boolean empty = tag.endsWith("/>") || VOID.contains(name);
    if (closing || TELLING.stream().noneMatch(tag::contains)) {
      return new HtmlTag(name, closing, empty, Optional.empty(), false);
    }
    Element element = Parser.xmlParser().parseInput(tag, "").firstElementChild();
    return element == null
        ? new HtmlTag(name, false, empty, Optional.empty(), false)
        : new HtmlTag(name, false, empty, foreign(element), hidden(element));
  }

  /** The name of an HTML tag in lower case. */
  static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && isName(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }

  private static Optional<Boolean> foreign(Element element) {
    if (element.attr("translate").equalsIgnoreCase("no")) {
      return Optional.of(true);
    }
    String language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return LanguageTag.of(language).map(tag -> !tag.isEnglish());
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none");
  }
}
