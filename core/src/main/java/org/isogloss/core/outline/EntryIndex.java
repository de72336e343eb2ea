package org.isogloss.core.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;

/** Finds the entries of a reference list that a citation can mean. */
public final class EntryIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}’']*+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}’']+");

  private final Map<String, List<ReferenceEntry>> byLabel = new HashMap<>();

  /** By each folded word of an entry, and by the initials of what it begins with. */
  private final Map<String, List<ReferenceEntry>> byWord = new HashMap<>();

  /** What has been looked up, from any thread: a work is cited again and again. */
  private final Map<Citation.Target, List<ReferenceEntry>> known = new ConcurrentHashMap<>();

  EntryIndex(Document document, List<ReferenceEntry> entries) {
    for (ReferenceEntry entry : entries) {
      if (!entry.label().isEmpty()) {
        byLabel.computeIfAbsent(entry.label(), label -> new ArrayList<>()).add(entry);
      }
      Set<String> words = words(entry.content().in(document.prose()));
      words.add(initials(entry.names()));
      words.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    }
  }

  /** A word as it is compared: without case, accents and apostrophes. */
  public static String folded(String word) {
    String marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(marked).replaceAll("");
  }

  /** The folded words of a text. */
  public static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(folded(matcher.group()));
    }
    return words;
  }

  /** An organization is cited by its initials: World Health Organization, WHO. */
  private static String initials(List<String> names) {
    StringBuilder initials = new StringBuilder();
    names.forEach(name -> initials.append(name.charAt(0)));
    return folded(initials.toString());
  }

  /** Whether two entries have one label. */
  public boolean hasAmbiguousLabel() {
    return byLabel.values().stream().anyMatch(same -> same.size() > 1);
  }

  /** Whether a folded word is in any entry. */
  public boolean knows(String word) {
    return byWord.containsKey(word);
  }

  /** The entries that a target can mean. */
  public List<ReferenceEntry> entries(Citation.Target target) {
    return known.computeIfAbsent(target, this::lookUp);
  }

  private List<ReferenceEntry> lookUp(Citation.Target target) {
    if (!target.label().isEmpty()) {
      return byLabel.getOrDefault(target.label(), List.of());
    }
    List<ReferenceEntry> dated =
        ofAuthor(target).stream()
            .filter(entry -> entry.years().contains(target.plainYear()))
            .toList();
    List<ReferenceEntry> exact =
        dated.stream().filter(entry -> entry.year().equals(target.year())).toList();
    List<ReferenceEntry> close = exact.isEmpty() ? dated : exact;
    List<ReferenceEntry> authors = close.stream().filter(entry -> isBy(entry, target)).toList();
    return authors.isEmpty() ? close : authors;
  }

  /** The entries of any year that contain the first cited name. */
  public List<ReferenceEntry> ofAuthor(Citation.Target target) {
    Set<String> words = words(target.names().get(0));
    String rarest = "";
    for (String word : words) {
      // The name of an organization may be shortened, but not its words changed.
      int count = byWord.getOrDefault(word, List.of()).size();
      boolean rarer = rarest.isEmpty() || count < byWord.getOrDefault(rarest, List.of()).size();
      rarest = count > 0 && rarer ? word : rarest;
    }
    return byWord.getOrDefault(rarest, List.of());
  }

  /** Whether an entry begins with the cited names. */
  public static boolean isBy(ReferenceEntry entry, Citation.Target target) {
    Set<String> names = words(String.join(" ", entry.names()));
    return words(String.join(" ", target.names())).stream()
        .filter(word -> word.length() > 2)
        .allMatch(names::contains);
  }
}
