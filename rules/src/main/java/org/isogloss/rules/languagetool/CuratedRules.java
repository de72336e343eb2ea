package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Confidence;

/**
 * What we think of LanguageTool's rules: which never run, how sure the findings of the others are,
 * and what speaks against a finding. The entries are in {@code levels.txt}; each applies to a rule,
 * a family of rules or a category.
 */
final class CuratedRules {

  private static final String CATEGORY = "category ";

  /** The entry for all rules that have no other. */
  private static final String REST = "*";

  /** A name, perhaps vetoes, and the reason. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<name>(?:category )?\\S+?)(?: unless (?<vetoes>[a-z, -]+?))?"
              + "(?: low if (?<doubts>[a-z, -]+?))?: (?<reason>\\S.*)");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** The level of rules that never run. */
  private static final String OFF = "off";

  /** The entries that ship with the program. */
  static final CuratedRules BUILT_IN = of(DataFile.groups(CuratedRules.class, "levels.txt"));

  private final Map<String, Entry> rules = new HashMap<>();
  private final Map<String, Entry> categories = new HashMap<>();

  /** Families, those with the longest names first. */
  private final List<Entry> families = new ArrayList<>();

  private final Entry rest;

  /**
   * What we think of some rules.
   *
   * @param name a rule's id; a family, the beginning of ids and {@code *}; {@code category} and a
   *     category's id; or {@code *} for all others
   * @param confidence of the findings; empty if the rule never runs
   * @param vetoes what rules a finding out
   * @param doubts what makes a finding one of low confidence
   * @param reason in a few words
   */
  record Entry(
      String name,
      Optional<Confidence> confidence,
      Set<Veto> vetoes,
      Set<Veto> doubts,
      String reason) {

    Entry {
      vetoes = Set.copyOf(vetoes);
      doubts = Set.copyOf(doubts);
    }

    /** Whether the rules never run, unless the user turns them on. */
    boolean isOff() {
      return confidence.isEmpty();
    }

    /** Whether this is an entry for a rule, not for its family, its category or all rules. */
    boolean isForOneRule() {
      return !isForCategory() && !name.endsWith(REST);
    }

    /** Whether this is an entry for all rules of a category. */
    boolean isForCategory() {
      return name.startsWith(CATEGORY);
    }

    private boolean isForFamilyOf(String ruleId) {
      return ruleId.startsWith(name.substring(0, name.length() - REST.length()));
    }
  }

  private CuratedRules(List<Entry> entries) {
    Entry last = null;
    for (Entry entry : entries) {
      if (entry.name().equals(REST)) {
        last = entry;
      } else if (entry.isForCategory()) {
        add(categories, entry.name().substring(CATEGORY.length()), entry);
      } else if (entry.isForOneRule()) {
        add(rules, entry.name(), entry);
      } else {
        families.add(entry);
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("no entry for " + REST);
    }
    rest = last;
    families.sort(Comparator.comparingInt((Entry family) -> -family.name().length()));
  }

  private static void add(Map<String, Entry> all, String key, Entry entry) {
    if (all.put(key, entry) != null) {
      throw new IllegalArgumentException("duplicate entry: " + entry.name());
    }
  }

  /**
   * Creates them from entries such as {@code ENGLISH_WORD_REPEAT_RULE unless other-line: reason}.
   *
   * @param levels entries by level: the name of a confidence, or {@code off}
   * @throws IllegalArgumentException if one is malformed or appears twice, or there is none for the
   *     rest
   */
  static CuratedRules of(Map<String, List<String>> levels) {
    List<Entry> entries = new ArrayList<>();
    levels.forEach((level, lines) -> lines.forEach(line -> entries.add(entry(level, line))));
    return new CuratedRules(entries);
  }

  private static Entry entry(String level, String line) {
    Matcher matcher = ENTRY.matcher(line);
    Optional<Confidence> confidence = Confidence.ofLabel(level);
    if (!matcher.matches() || (confidence.isEmpty() && !level.equals(OFF))) {
      throw new IllegalArgumentException(
          "expected NAME: REASON under a confidence or off: [%s] %s".formatted(level, line));
    }
    return new Entry(
        matcher.group("name"),
        confidence,
        vetoes(matcher.group("vetoes")),
        vetoes(matcher.group("doubts")),
        matcher.group("reason"));
  }

  private static Set<Veto> vetoes(String listed) {
    Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
    Optional.ofNullable(listed).stream()
        .flatMap(COMMA::splitAsStream)
        .map(Veto::ofLabel)
        .forEach(vetoes::add);
    return vetoes;
  }

  /**
   * The entry that applies to a rule: its own, else that of its closest family, else that of its
   * category.
   */
  Entry of(String ruleId, String category) {
    Entry own = rules.get(ruleId);
    if (own != null) {
      return own;
    }
    return families.stream()
        .filter(family -> family.isForFamilyOf(ruleId))
        .findFirst()
        .orElseGet(() -> categories.getOrDefault(category, rest));
  }

  /** The names of all entries for single rules. */
  Set<String> ruleIds() {
    return Set.copyOf(rules.keySet());
  }

  /** The categories that have an entry. */
  Set<String> categories() {
    return Set.copyOf(categories.keySet());
  }

  /** The names of what is off, for the keys of cached results. */
  String off() {
    List<String> off = new ArrayList<>();
    rules.values().stream().filter(Entry::isOff).map(Entry::name).forEach(off::add);
    families.stream().filter(Entry::isOff).map(Entry::name).forEach(off::add);
    categories.values().stream().filter(Entry::isOff).map(Entry::name).forEach(off::add);
    off.sort(Comparator.naturalOrder());
    return String.join(",", off);
  }
}
