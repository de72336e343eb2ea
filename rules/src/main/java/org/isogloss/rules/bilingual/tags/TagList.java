package org.isogloss.rules.bilingual.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.SegmentPair.Tag;

/**
 * The tags of one text.
 *
 * @param tags in order
 */
record TagList(List<Tag> tags) {

  /** The number of an argument, which texts need whose order differs: {@code %2$s}. */
  private static final Pattern POSITION = Pattern.compile("(?<=[%*])\\d{1,2}\\$");

  /** An argument of a format without a name. */
  private static final Pattern ARGUMENT = Pattern.compile("%(?![%({])(?:\\d{1,2}\\$)?[^%]*$");

  /** A part of markup that is not written in pairs. */
  private static final Set<String> SINGLE =
      Set.of("br", "hr", "img", "input", "wbr", "x", "ph", "/br", "/p", "/li");

  /** Tags that open, and those that close what they opened. */
  private static final Map<String, String> CLOSING = Map.of("bx", "ex", "bpt", "ept", "sc", "ec");

  TagList {
    tags = List.copyOf(tags);
  }

  /** The tags without those that stand for something in angle brackets: {@code <head>}. */
  static TagList of(List<Tag> all) {
    Set<String> names = all.stream().map(Tag::name).collect(Collectors.toSet());
    return new TagList(
        all.stream()
            .filter(
                tag ->
                    !tag.id().isEmpty()
                        || SINGLE.contains(tag.name())
                        || !tag.name().matches("[a-z][a-z0-9]*")
                        || names.contains("/" + tag.name())
                        || CLOSING.containsKey(tag.name())
                        || CLOSING.containsValue(tag.name()))
            .toList());
  }

  /** The same with each tag once. */
  TagList distinct() {
    Map<String, Tag> once = new LinkedHashMap<>();
    tags.forEach(tag -> once.putIfAbsent(key(tag, false), tag));
    return new TagList(List.copyOf(once.values()));
  }

  /** Whether all arguments of its format have their numbers. */
  private boolean isPositioned() {
    List<String> arguments =
        tags.stream().map(Tag::name).filter(name -> ARGUMENT.matcher(name).lookingAt()).toList();
    return !arguments.isEmpty()
        && arguments.stream().allMatch(name -> POSITION.matcher(name).find());
  }

  /** The tags that another text does not have as often, as a reader recognizes them. */
  List<String> without(TagList other) {
    boolean numbered = isRenumbered(other);
    boolean positioned = isPositioned() && other.isPositioned();
    Function<Tag, String> key =
        tag -> numbered || !positioned ? key(tag, numbered) : tag.name() + ' ' + tag.id();
    Map<String, Long> rest =
        other.tags().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    List<String> lacking = new ArrayList<>();
    for (Tag tag : tags) {
      if (rest.merge(key.apply(tag), -1L, Long::sum) < 0) {
        lacking.add(shown(tag));
      }
    }
    return lacking;
  }

  /** Whether each text numbers its tags by itself, so that the numbers say nothing. */
  private boolean isRenumbered(TagList other) {
    Set<String> here = ids();
    Set<String> there = other.ids();
    return here.size() == tags.size()
        && there.size() == other.tags().size()
        && counts(Tag::name).equals(other.counts(Tag::name));
  }

  private Set<String> ids() {
    return tags.stream().map(Tag::id).filter(id -> id.matches("\\d+")).collect(Collectors.toSet());
  }

  private Map<String, Long> counts(Function<Tag, String> key) {
    return tags.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static String key(Tag tag, boolean byName) {
    String name = POSITION.matcher(tag.name()).replaceAll("");
    return byName ? name : name + ' ' + tag.id();
  }

  /** A tag as a reader recognizes it: as it is written, as far as that is short. */
  private static String shown(Tag tag) {
    boolean isValue = tag.name().matches(".*[^\\w/-].*");
    if (isValue) {
      return tag.name();
    }
    return tag.id().isEmpty()
        ? "<%s>".formatted(tag.name())
        : "<%s id=\"%s\">".formatted(tag.name(), tag.id());
  }

  /** Whether each tag is open before it is closed. */
  boolean isOrdered() {
    return firstOutOfOrder().isEmpty();
  }

  /** The first tag that is closed before it is open, or although another one is. */
  Optional<String> firstOutOfOrder() {
    // What closes each tag that has a name of its own for that.
    Set<String> closings =
        tags.stream()
            .filter(tag -> CLOSING.containsKey(tag.name()))
            .map(tag -> CLOSING.get(tag.name()) + ' ' + tag.id())
            .collect(Collectors.toSet());
    Map<String, Integer> open = new HashMap<>();
    for (Tag tag : tags) {
      String opens = CLOSING.get(tag.name());
      if (opens != null) {
        open.merge(opens + ' ' + tag.id(), 1, Integer::sum);
      } else if (closings.contains(key(tag, false))) {
        if (open.merge(key(tag, false), -1, Integer::sum) < 0) {
          return Optional.of(shown(tag));
        }
      } else if (tag.name().startsWith("/") && !SINGLE.contains(tag.name())) {
        if (open.merge(tag.name(), -1, Integer::sum) < 0) {
          return Optional.of(shown(tag));
        }
      } else if (!SINGLE.contains(tag.name()) && tag.id().isEmpty()) {
        open.merge("/" + tag.name(), 1, Integer::sum);
      }
    }
    return Optional.empty();
  }
}
