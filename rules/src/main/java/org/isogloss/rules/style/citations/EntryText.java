package org.isogloss.rules.style.citations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.rules.style.Observation;

/**
 * The text of an entry and how it is laid out.
 *
 * @param entry the entry
 * @param text its text without the label
 * @param document its document
 */
record EntryText(ReferenceEntry entry, String text, Document document) {

  private static final String FAMILY =
      "(?:(?:van|von|de|der|den|del|la|le|di|da|du|dos|ten|ter|al)[\\s-]){0,3}+"
          + "\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]{2,40}){0,2}+";

  /** What the first author looks like, by the answer; the first that matches counts. */
  private static final Map<String, Pattern> AUTHORS =
      Map.of(
          "family-initials", Pattern.compile(FAMILY + ",\\s(?:\\p{Lu}[.][\\s-]?){1,4}+"),
          "initials-family",
              Pattern.compile(
                  "(?!(?:U\\.\\s?S\\.(?:\\s?A\\.)?|U\\.\\s?K\\.|U\\.\\s?N\\.|E\\.\\s?U\\.)\\s)"
                      + "(?:\\p{Lu}\\.[\\s-]?){1,4}+\\s?"
                      + FAMILY
                      + "(?=[,.;:]|\\s(?:and|&|et)\\s|\\s\\()"),
          "family-initials-bare",
              Pattern.compile(
                  "\\p{Lu}[\\p{L}\\p{M}’'-]{0,40}\\p{Ll}\\s\\p{Lu}{1,3}(?=[,.;:]\\s|\\s\\()"),
          "family-given",
              Pattern.compile(
                  "\\p{Lu}[\\p{L}’'-]{1,40},\\s\\p{Lu}\\p{Ll}{1,20}(?:\\s\\p{Lu}\\.){0,2}"
                      + "(?=[,.]?\\s(?:and|&)\\s|[.]\\s[“\"‘]|\\s\\()"));

  private static final Pattern YEAR =
      Pattern.compile(
          "(\\()?(?<![\\p{L}\\p{N}/.:–-])(?:1[5-9]|20)\\d\\d[a-z]?(?![\\p{L}\\p{N}–-])");

  /** Words that begin with a lower-case letter; a title has some, a list of authors has not. */
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Ll}{2,}+");

  /**
   * One word after the initials of an author whose family name comes first: {@code Low, A. Bells.}
   */
  private static final Pattern TITLE_OF_ONE_WORD =
      Pattern.compile("\\p{Ll},\\s(?:\\p{Lu}\\.[\\s-]?){1,4}+\\p{Lu}\\p{L}{1,40}\\.\\s*$");

  private static final Set<String> AMONG_AUTHORS =
      Set.of("and", "et", "al", "eds", "ed", "van", "von", "de", "der", "den", "la", "le", "di");

  /** Words within the name of an organization: Office for National Statistics. */
  private static final Set<String> AMONG_ORGANIZATIONS = Set.of("of", "for", "the", "on", "in");

  /** A remark in brackets after the last sentence, after which some houses forbid a period. */
  private static final Pattern REMARK = Pattern.compile("[.]\\s?\\([^()]*\\p{L}{3}[^()]*\\)$");

  /** How much of the end of an entry is searched for a remark, in code units. */
  private static final int LONGEST_REMARK = 120;

  /** A date of access is not the year of the work. */
  private static final Pattern ACCESSED =
      Pattern.compile("(?i)(?:accessed|retrieved|visited|viewed|available|updated)[^.;]{0,40}$");

  private static final Pattern PAGES =
      Pattern.compile(
          "(?:\\b(pp?\\.\\s?)|(?<![\\p{L}\\p{N}]):\\s?|(?<=[\\p{N})]):\\s?|(?<=[\\p{N})]),\\s)"
              + "(\\d{1,5})([-–])(\\d{1,5})(?![\\p{L}\\p{N}–-])");

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:(https?://(?:(?:dx|www)\\.)?doi\\.org/|(?:dx\\.)?doi\\.org/)"
              + "|(doi)(:?)(\\s?))?"
              + "(10\\.\\d{4,9}/(?:[^\\s<>\"“”()\\[\\]{}]|\\([^\\s()]{0,60}\\)){1,200}"
              + "(?<![.,;:!?'’]))");

  /** Whether an address or a label leads to a DOI. */
  static boolean isDoi(String address) {
    return DOI.matcher(address).find();
  }

  /** Who writes the first author. */
  Optional<Observation> author() {
    String found = "";
    int end = 0;
    for (Map.Entry<String, Pattern> form : AUTHORS.entrySet()) {
      Matcher matcher = form.getValue().matcher(text);
      if (matcher.lookingAt() && matcher.end() > end) {
        found = form.getKey();
        end = matcher.end();
      }
    }
    return end == 0 ? Optional.empty() : Optional.of(observation(0, trimmed(end), found));
  }

  private int trimmed(int end) {
    return Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Where the year is. */
  Optional<Observation> yearPlace() {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      String before = text.substring(0, year.start());
      boolean accessed = ACCESSED.matcher(before).find();
      if (!accessed && !isInAddress(year.start())) {
        String answer =
            !followsAuthors(before) ? "later" : year.group(1) != null ? "brackets" : "plain";
        return Optional.of(observation(year.start(), year.end(), answer));
      }
    }
    return Optional.empty();
  }

  /** Whether only names precede a year. */
  private boolean followsAuthors(String before) {
    int authors = Math.min(before.length(), entry.authors().end() - entry.content().start());
    boolean next =
        !entry.names().isEmpty()
            && before.substring(authors).chars().noneMatch(Character::isLetterOrDigit);
    boolean title =
        AUTHORS.get("family-initials").matcher(before).lookingAt()
            && TITLE_OF_ONE_WORD.matcher(before).find();
    Set<String> among = isPerson(before) ? Set.of() : AMONG_ORGANIZATIONS;
    return next
        && !title
        && SMALL
            .matcher(before)
            .results()
            .map(MatchResult::group)
            .allMatch(word -> AMONG_AUTHORS.contains(word) || among.contains(word));
  }

  /** Whether the first author has a given name or initials, or others besides. */
  private static boolean isPerson(String authors) {
    return authors.indexOf(',') >= 0
        || authors.contains(" et ")
        || AUTHORS.values().stream().anyMatch(form -> form.matcher(authors).lookingAt());
  }

  private boolean isInAddress(int at) {
    int prose = entry.content().start() + at;
    return document.inlines(entry.span()).stream()
        .anyMatch(inline -> inline.kind() == Inline.Kind.URL && inline.span().contains(prose));
  }

  /** The dash of a page range. */
  Optional<Observation> pageDash() {
    return pages()
        .map(
            pages -> {
              Map<String, String> others =
                  Map.of(
                      "dash", pages.group(2) + "–" + pages.group(4),
                      "hyphen", pages.group(2) + "-" + pages.group(4));
              String answer = pages.group(3).equals("–") ? "dash" : "hyphen";
              return new Observation(span(pages.start(2), pages.end(4)), answer, others);
            });
  }

  /** Whether a page range is labeled. */
  Optional<Observation> pageLabel() {
    return pages()
        .map(
            pages ->
                observation(
                    pages.start(2), pages.end(4), pages.group(1) == null ? "bare" : "label"));
  }

  private Optional<Matcher> pages() {
    Matcher pages = PAGES.matcher(text);
    while (pages.find()) {
      if (!isInAddress(pages.start(2)) && (pages.group(1) != null || !isYears(pages))) {
        return Optional.of(pages);
      }
    }
    return Optional.empty();
  }

  private static boolean isYears(Matcher pages) {
    return pages.group(2).matches("(?:19|20)\\d\\d") && pages.group(4).matches("(?:19|20)\\d\\d");
  }

  /** The form of the DOI. */
  Optional<Observation> doiForm() {
    Matcher doi = DOI.matcher(text);
    if (!doi.find()) {
      return Optional.empty();
    }
    String name = doi.group(5);
    Map<String, String> others = new HashMap<>();
    others.put("address", "https://doi.org/" + name);
    others.put("closed", "doi:" + name);
    others.put("spaced", "doi: " + name);
    others.put("capitals", "DOI: " + name);
    others.put("capitals-closed", "DOI:" + name);
    others.put("bare", name);
    return Optional.of(new Observation(span(doi.start(), doi.end()), form(doi), others));
  }

  private static String form(Matcher doi) {
    if (doi.group(1) != null) {
      return doi.group(1).equalsIgnoreCase("https://doi.org/") ? "address" : "old-address";
    }
    if (doi.group(2) == null) {
      return "bare";
    }
    boolean capitals = doi.group(2).equals("DOI");
    boolean spaced = !doi.group(4).isEmpty();
    return capitals ? (spaced ? "capitals" : "capitals-closed") : spaced ? "spaced" : "closed";
  }

  /** Whether it ends in a period; a stop after an address would be read as a part of it. */
  Optional<Observation> fullStop() {
    int end = text.stripTrailing().length();
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    int word = end;
    while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    boolean address = end < 2 || isInAddress(end - 1) || isInAddress(end - 2);
    if (address || text.substring(word, end).contains("/")) {
      return Optional.empty();
    }
    String ending = text.substring(Math.max(0, end - LONGEST_REMARK), end);
    if (REMARK.matcher(ending).find()) {
      return Optional.empty();
    }
    boolean bare = Character.isLetterOrDigit(last) || last == ')';
    return last == '.' || bare
        ? Optional.of(observation(Math.min(word, end - 1), end, bare ? "none" : "stop"))
        : Optional.empty();
  }

  private Observation observation(int start, int end, String answer) {
    return new Observation(span(start, end), answer);
  }

  private Span span(int start, int end) {
    return new Span(start, end).shifted(entry.content().start());
  }
}
