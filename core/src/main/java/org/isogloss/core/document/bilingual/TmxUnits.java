package org.isogloss.core.document.bilingual;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.language.LanguagePair;
import org.isogloss.core.document.xml.XmlElement;

/**
 * The units of a translation memory. A unit may have any number of languages; one pair of them is
 * read, the same in all units.
 */
final class TmxUnits extends UnitsHandler {

  /**
   * A unit.
   *
   * @param id its {@code tuid}
   * @param texts its texts by language, in order; of several in one language the first
   */
  private record Memory(String id, Map<LanguageTag, UnitText> texts) {

    /** The one that is read of several varieties of a language: the first that the unit has. */
    Optional<LanguageTag> read(List<LanguageTag> varieties) {
      return varieties.stream().filter(texts::containsKey).findFirst();
    }

    UnitText in(List<LanguageTag> varieties) {
      return read(varieties).map(texts::get).orElseGet(UnitText::new);
    }
  }

  private final List<Memory> memories = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** The language that units without one of their own are translated from; empty if it varies. */
  private Optional<LanguageTag> source = Optional.empty();

  /** The languages of all units; null before the file was read. */
  private TmxLanguages all;

  private Memory memory;
  private Optional<LanguageTag> language = Optional.empty();

  @Override
  boolean begin(XmlElement element) throws ReadException {
    String name = element.name();
    if (open.isEmpty() && !name.equals("tmx")) {
      throw element.error("the root element is <%s>, expected <tmx>".formatted(name));
    }
    switch (name) {
      case "header" -> source = LanguageTag.of(element.attribute("srclang"));
      case "tu" -> {
        if (memory != null) {
          throw element.error("a unit inside a unit, expected it after </tu>");
        }
        memory = new Memory(element.attribute("tuid"), new LinkedHashMap<>());
      }
      case "tuv" -> language = LanguageTag.of(element.attribute("lang"));
      case "seg" -> read(content(element));
      case "note" -> readNote(element);
      case "prop", "ude" -> {
        return true;
      }
      default -> {}
    }
    open.push(name);
    return false;
  }

  private InlineContent content(XmlElement element) throws ReadException {
    if (memory == null || !"tuv".equals(open.peek())) {
      throw element.error("<seg> outside of a unit, expected it in <tu> and <tuv>");
    }
    if (language.isEmpty()) {
      throw element.error("a text without a language, expected xml:lang in <tuv>");
    }
    UnitText text = new UnitText();
    memory.texts().putIfAbsent(language.get(), text);
    return new InlineContent(text);
  }

  @Override
  void finish(XmlElement element) {
    open.pop();
    if (element.name().equals("tu")) {
      memories.add(memory);
      memory = null;
    }
  }

  /** The pair of languages that is read, each by its most frequent variety. */
  LanguagePair languages() {
    return all().pair(source);
  }

  private TmxLanguages all() {
    if (all == null) {
      all = new TmxLanguages(memories.stream().map(each -> each.texts().keySet()).toList());
    }
    return all;
  }

  /** Why the file cannot be read if no unit is English. */
  String refusal() {
    return "a translation memory of %s, expected English (en, en-US and the like) in it"
        .formatted(all().listed());
  }

  /** The units in a pair of languages; one or both texts of a unit may be missing. */
  List<Unit> units(LanguagePair pair) {
    TmxLanguages all = all();
    List<LanguageTag> from = all.varieties(pair.source());
    List<LanguageTag> to = all.varieties(pair.target());
    List<Unit> units = new ArrayList<>();
    for (Memory each : memories) {
      SegmentPair.State state = SegmentPair.State.TRANSLATED;
      units.add(new Unit(each.id(), each.in(from), each.in(to), state, Map.of()));
    }
    return units;
  }

  /** The languages of which nothing is read in a pair of languages. */
  List<LanguageTag> unread(LanguagePair pair) {
    TmxLanguages all = all();
    Set<LanguageTag> unread = new TreeSet<>(Comparator.comparing(LanguageTag::tag));
    memories.forEach(each -> unread.addAll(each.texts().keySet()));
    for (Optional<LanguageTag> side : List.of(pair.source(), pair.target())) {
      List<LanguageTag> varieties = all.varieties(side);
      memories.forEach(each -> each.read(varieties).ifPresent(unread::remove));
    }
    return List.copyOf(unread);
  }
}
