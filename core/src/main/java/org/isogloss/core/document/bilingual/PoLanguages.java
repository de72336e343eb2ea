package org.isogloss.core.document.bilingual;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.LanguagePair;

/**
 * The languages of a PO file. The header names that of the translation, or else the file's name or
 * folder does. By convention, the original is English; a header of some tools names it.
 */
final class PoLanguages {

  private static final Pattern TARGET = Pattern.compile("(?mi)^(?:X-)?Language:[ \\t]*([^\\s@.]+)");

  private static final Pattern SOURCE =
      Pattern.compile("(?mi)^X-(?:Poedit-)?Source-?Language:[ \\t]*([^\\s@.]+)");

  private static final String NAME = "([a-z]{2}(?:[_-](?:[A-Za-z]{2}|\\d{3}|[A-Z][a-z]{3}))?)";

  /** {@code de.po}, {@code messages.de.po}, {@code de/LC_MESSAGES/messages.po}. */
  private static final Pattern NAMED =
      Pattern.compile("(?:^|.*?[/._-])(?:%1$s\\.pot?|%1$s/LC_MESSAGES/[^/]*)".formatted(NAME));

  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private PoLanguages() {}

  /** The languages of a file, by its header, its name and its entries. */
  static LanguagePair of(DocumentId id, List<PoEntry> entries) {
    String header =
        entries.stream()
            .filter(PoEntry::isHeader)
            .map(entry -> entry.forms().get(0).text())
            .findFirst()
            .orElse("");
    Optional<LanguageTag> target = named(TARGET, header).or(() -> ofName(id.path()));
    Optional<LanguageTag> source = named(SOURCE, header);
    if (source.isEmpty() && isLatin(entries)) {
      source = Optional.of(LanguageTag.ENGLISH);
    }
    return new LanguagePair(source, target);
  }

  private static Optional<LanguageTag> named(Pattern pattern, String header) {
    Matcher matcher = pattern.matcher(header);
    return matcher.find() ? LanguageTag.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<LanguageTag> ofName(String path) {
    Matcher matcher = NAMED.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return LANGUAGES.contains(name.substring(0, 2)) ? LanguageTag.of(name) : Optional.empty();
  }

  /** Whether most letters of the originals are Latin, as English ones are. */
  private static boolean isLatin(List<PoEntry> entries) {
    long latin = 0;
    long letters = 0;
    for (PoEntry entry : entries) {
      for (int letter : entry.id().text().codePoints().filter(Character::isLetter).toArray()) {
        UnicodeScript script = UnicodeScript.of(letter);
        latin += script == UnicodeScript.LATIN ? 1 : 0;
        letters += script == UnicodeScript.COMMON ? 0 : 1;
      }
    }
    return 2 * latin >= letters;
  }
}
