package org.isogloss.glossary.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of a TBX file contains besides the values that are read: it is lost when the part is
 * rewritten.
 */
final class MarkupLosses {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s)<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>"
              + "|<([^\\s/>!?]+)((?:\\s+[^\\s=>]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?s)([^\\s=]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  /** Names of data categories and of what they point to: they are read. */
  private static final Set<String> READ = Set.of("type", "target");

  /** Elements whose language is read. */
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");

  private MarkupLosses() {}

  /** What an old part contains that the new one lacks; a part of several lines has a layout. */
  static List<String> between(String before, String after) {
    Map<String, Integer> counts = counts(before);
    counts(after).forEach((name, count) -> counts.merge(name, -count, Integer::sum));
    List<String> losses = new ArrayList<>();
    if (before.contains("\n")) {
      losses.add("layout");
    }
    counts.forEach(
        (name, count) -> {
          for (int i = 0; i < count; i++) {
            losses.add(name);
          }
        });
    return losses;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      if (markup.group().startsWith("<!--")) {
        counts.merge("comment", 1, Integer::sum);
      } else if (markup.group().startsWith("<?")) {
        counts.merge("processing instruction", 1, Integer::sum);
      } else if (markup.group(1) != null) {
        count(markup.group(1), markup.group(2), counts);
      }
    }
    return counts;
  }

  private static void count(String tag, String attributes, Map<String, Integer> counts) {
    String name = tag.substring(tag.indexOf(':') + 1);
    // An element with a prefix is a data category of the DCT style.
    boolean isMarkup = !XmlReader.isStructure(name) && name.length() == tag.length();
    if (isMarkup || XmlReader.INLINE.contains(name) || name.equals("ntig")) {
      counts.merge("element " + name, 1, Integer::sum);
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String key = attribute.group(1);
      boolean isRead = READ.contains(key) || (key.equals("xml:lang") && LANGUAGES.contains(name));
      if (!isRead) {
        counts.merge("attribute " + key + " of " + name, 1, Integer::sum);
      }
    }
  }
}
