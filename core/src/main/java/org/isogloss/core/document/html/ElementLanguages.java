package org.isogloss.core.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.LanguageTag;
import org.jsoup.nodes.Element;

/** The language of the text at hand, by the elements that are open around it. */
final class ElementLanguages {

  /** The elements that speak for the page as a whole. */
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

  /**
   * What an element says.
   *
   * @param foreign whether its text is in another language than English
   * @param untranslated whether its text is to stay as it is: a name, a quotation, a command
   */
  private record State(boolean foreign, boolean untranslated) {}

  private final Deque<State> open = new ArrayDeque<>();
  private LanguageTag declared;

  ElementLanguages() {
    open.push(new State(false, false));
  }

  /** An element begins. */
  void enter(Element element) {
    if (!speaks(element)) {
      return;
    }
    State state = open.element();
    Optional<LanguageTag> tag = tag(element);
    boolean foreign = tag.map(said -> !said.isEnglish()).orElse(state.foreign());
    if (WHOLE_PAGE.contains(element.normalName())) {
      // A translated page often keeps the declaration of the original: it marks nothing.
      foreign = false;
      declared = tag.orElse(declared);
    }
    open.push(new State(foreign, untranslated(element, state)));
  }

  /** An element that began ends. */
  void leave(Element element) {
    if (speaks(element)) {
      open.pop();
    }
  }

  /** Whether text that stands here is not to be judged as English. */
  boolean isForeign() {
    return open.element().foreign() || open.element().untranslated();
  }

  /** What the page declares itself to be in, if that is English of a kind. */
  Optional<LanguageTag> declared() {
    return Optional.ofNullable(declared).filter(LanguageTag::isEnglish);
  }

  private static boolean speaks(Element element) {
    return element.hasAttr("lang")
        || element.hasAttr("xml:lang")
        || element.hasAttr("translate")
        || element.hasClass("notranslate");
  }

  private static Optional<LanguageTag> tag(Element element) {
    String said = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return LanguageTag.of(said);
  }

  private static boolean untranslated(Element element, State outer) {
    return switch (element.attr("translate").strip().toLowerCase(Locale.ROOT)) {
      case "no" -> true;
      case "yes" -> false;
      default -> element.hasClass("notranslate") || outer.untranslated();
    };
  }
}
