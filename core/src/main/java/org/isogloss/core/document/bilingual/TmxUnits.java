package org.isogloss.core.document.bilingual;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    Optional<UnitText> in(Optional<LanguageTag> language) {
      return language.map(texts::get);
    }
  }

  private final List<Memory> memories = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** The language that units without one of their own are translated from; empty if it varies. */
  private Optional<LanguageTag> source = Optional.empty();

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

  /**
   * The pair of languages that is read: that of the header and the most frequent other one. If the
   * former is not English, the latter is the most frequent English.
   */
  LanguagePair languages() {
    Map<LanguageTag, Integer> counts = new LinkedHashMap<>();
    for (Memory each : memories) {
      each.texts().keySet().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    Optional<LanguageTag> from = source.flatMap(named -> written(named, counts));
    if (from.isEmpty()) {
      from = most(counts, tag -> true);
    }
    Optional<LanguageTag> first = from;
    boolean english = first.filter(LanguageTag::isEnglish).isPresent();
    Optional<LanguageTag> to =
        most(counts, tag -> !first.equals(Optional.of(tag)) && tag.isEnglish() != english);
    if (to.isEmpty()) {
      to = most(counts, tag -> !first.equals(Optional.of(tag)));
    }
    return new LanguagePair(first, to);
  }

  /** The language of units that the header means, which may name less or more of it. */
  private static Optional<LanguageTag> written(
      LanguageTag named, Map<LanguageTag, Integer> counts) {
    return counts.containsKey(named)
        ? Optional.of(named)
        : most(counts, tag -> primary(tag).equals(primary(named)));
  }

  private static String primary(LanguageTag tag) {
    return tag.tag().split("-", 2)[0];
  }

  private static Optional<LanguageTag> most(
      Map<LanguageTag, Integer> counts, Predicate<LanguageTag> wanted) {
    LanguageTag best = null;
    for (LanguageTag tag : counts.keySet()) {
      if (wanted.test(tag) && (best == null || counts.get(tag) > counts.get(best))) {
        best = tag;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Why the file cannot be read if no unit is English. */
  String refusal() {
    TreeSet<String> names = new TreeSet<>();
    memories.forEach(each -> each.texts().keySet().forEach(tag -> names.add(tag.tag())));
    return "a translation memory of %s, expected English (en, en-US and the like) in it"
        .formatted(names.isEmpty() ? "no language" : String.join(", ", names));
  }

  /** The units in a pair of languages; one or both texts of a unit may be missing. */
  List<Unit> units(LanguagePair pair) {
    List<Unit> units = new ArrayList<>();
    for (Memory each : memories) {
      UnitText from = each.in(pair.source()).orElseGet(UnitText::new);
      UnitText to = each.in(pair.target()).orElseGet(UnitText::new);
      units.add(new Unit(each.id(), from, to, SegmentPair.State.TRANSLATED, Map.of()));
    }
    return units;
  }
}
