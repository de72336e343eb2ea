package org.isogloss.core.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.LanguageTag;
import org.jsoup.nodes.Element;

/** The language of the current text, determined by the open elements around it. */
final class ElementLanguages {

  /** The elements that apply to the whole page. */
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

  /**
   * What an element declares.
   *
   * @param foreign whether its text is in a language other than English
   * @param untranslated whether its text must not be translated: a name, a quotation, a command
   */
  private record State(boolean foreign, boolean untranslated) {}

  private final Deque<State> open = new ArrayDeque<>();
  private LanguageTag declared;

  ElementLanguages() {
    open.push(new State(false, false));
  }

  /** Begins an element. */
  void enter(Element element) {
    if (!speaks(element)) {
      return;
    }
    State state = open.element();
    Optional<LanguageTag> tag = tag(element);
    boolean foreign = tag.map(said -> !said.isEnglish()).orElse(state.foreign());
    if (WHOLE_PAGE.contains(element.normalName())) {
      // A translated page often keeps the declaration of the original, so that is ignored.
      foreign = false;
      declared = tag.orElse(declared);
    }
    open.push(new State(foreign, untranslated(element, state)));
  }

  /** Ends an element. */
  void leave(Element element) {
    if (speaks(element)) {
      open.pop();
    }
  }

  /** Whether text here must not be checked as English. */
  boolean isForeign() {
    return open.element().foreign() || open.element().untranslated();
  }

  /** The language that the page declares, if it is a variety of English. */
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
