package org.isogloss.rules.terms.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.Folding;
import org.isogloss.rules.terms.layout.CodeNames;

/**
 * The words of a sentence.
 *
 * @param document its document
 * @param zone the zone of its block
 * @param number its number in the manuscript, from 0
 * @param words its words and signs, in order
 * @param quotations the quotations that it contains or is part of, with their marks
 * @param names the texts of links, and labels of a user interface, that it contains or is part of
 */
record SentenceWords(
    AnalyzedDocument document,
    Zone zone,
    int number,
    List<Word> words,
    List<Span> quotations,
    List<Span> names) {

  private static final Pattern CAPITAL_INSIDE = Pattern.compile("[\\p{L}\\p{N}]\\p{Lu}");

  private static final Pattern JOINING = Pattern.compile("[\\p{L}\\p{M}\\p{N}][._]?$");

  /** No abbreviation, such as {@code URL} or {@code NoSQL}. */
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[^\\p{Lu}]+");

  private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}]{2,}");

  SentenceWords {
    words = List.copyOf(words);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
  }

  /**
   * Creates the mention of a phrase.
   *
   * @param wordings the wordings so far, so that equal ones share one object
   * @param titles detects capitals that are due to a title
   * @param code what the manuscript sets as code
   */
  Mention mention(
      PhrasePattern.Phrase phrase,
      Map<MentionWords, MentionWords> wordings,
      TitleCase titles,
      CodeNames code) {
    List<Word> inside = words.subList(phrase.from(), phrase.to());
    boolean titled = isNamed(inside) && titles.isInsideTitle(words, phrase.from(), phrase.to());
    boolean linked =
        isNamed(inside)
            && (InterfaceLabels.isLabel(words, phrase.from(), phrase.to())
                || isLinkTitle(inside)
                || code.isName(document.text(spanOf(inside))));
    return new Mention(
        this,
        phrase.from(),
        phrase.to(),
        wordings.computeIfAbsent(wording(phrase, inside, titled, linked), wording -> wording));
  }

  private static Span spanOf(List<Word> inside) {
    return new Span(inside.get(0).span().start(), inside.get(inside.size() - 1).span().end());
  }

  /** Whether its capitals begin the text of a link or a label, or are in one that is a title. */
  private boolean isLinkTitle(List<Word> inside) {
    List<Word> capitals = inside.stream().filter(Word::isCapitalised).toList();
    Span span = spanOf(capitals);
    return names.stream()
        .filter(name -> name.contains(span))
        .anyMatch(name -> begins(name, span) || isTitle(name));
  }

  /** Whether a span begins a stretch, or follows the number of a section that begins it. */
  private boolean begins(Span stretch, Span span) {
    String before = document.text(new Span(stretch.start(), span.start())).strip();
    return before.isEmpty() || WordReader.NUMBER.matcher(before).matches();
  }

  private boolean isTitle(Span name) {
    return TitleCase.isTitle(within(name).toList());
  }

  private Stream<Word> within(Span stretch) {
    return words.stream().filter(word -> stretch.contains(word.span()));
  }

  private static MentionWords wording(
      PhrasePattern.Phrase phrase, List<Word> words, boolean titled, boolean linked) {
    // Next to a significant capital, the one at the start of a sentence belongs to the name, too.
    boolean named = isNamed(words);
    boolean shouted = isShouted(words);
    StringBuilder text = new StringBuilder();
    StringBuilder lowered = new StringBuilder();
    StringBuilder key = new StringBuilder();
    int end = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean ending = word.role() == Word.Role.POSSESSIVE;
      String plain = ending ? Folding.straight(word.text()) : word.text();
      boolean silent = titled || (word.neutral() && !named);
      boolean small = shouted || (silent && !isAbbreviation(plain));
      String low = small ? plain.toLowerCase(Locale.ROOT) : plain;
      // The tokenizer splits "example.org", although it contains no space.
      boolean joined = word.span().start() == end;
      end = word.span().end();
      String gap = text.length() == 0 || ending || joined ? "" : " ";
      text.append(gap).append(plain);
      lowered.append(gap).append(low);
      key.append(gap).append(isHead(words, i) ? singular(low, word.lemma()) : low);
    }
    boolean opening =
        !titled && !shouted && (words.size() > 1 ? isNeutralFirst(words) : isNeutralName(words));
    return new MentionWords(
        text.toString(),
        lowered.toString(),
        key.toString(),
        opening,
        linked && !titled && !shouted,
        phrase.sequence(),
        phrase.signature());
  }

  /**
   * Whether a noun ends its group: the plural of a modifier is a variant, that of a head is not.
   */
  private static boolean isHead(List<Word> words, int at) {
    return words.get(at).isNominal()
        && (at + 1 == words.size()
            || !(words.get(at + 1).isNominal() || words.get(at + 1).role() == Word.Role.MODIFIER));
  }

  private static boolean isNamed(List<Word> words) {
    return words.stream().anyMatch(word -> word.isCapitalised() && !word.neutral());
  }

  /** Whether a name with a capital inside may owe its first one to its position: ScriptPubKey. */
  private static boolean isNeutralName(List<Word> words) {
    Word word = words.get(0);
    return word.neutral()
        && word.isCapitalised()
        && word.text().length() > 1
        && Character.isLowerCase(word.text().charAt(1))
        && isAbbreviation(word.text());
  }

  /** Whether only the first of several words owes its capital to its position. */
  private static boolean isNeutralFirst(List<Word> words) {
    Word first = words.get(0);
    return first.neutral()
        && first.isCapitalised()
        && !isAbbreviation(first.text())
        && words.stream().skip(1).noneMatch(Word::neutral);
  }

  private static boolean isShouted(List<Word> words) {
    return MentionWords.isShouted(words.stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  /** Whether a span is inside quotation marks. */
  boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }

  /** The lemma of a word that may belong to a phrase beside it; empty if there is none. */
  String neighbour(int at) {
    if (at < 0 || at >= words.size()) {
      return "";
    }
    Word word = words.get(at);
    return isNounLike(word) && !CandidateExtractor.isLight(word.text().toLowerCase(Locale.ROOT))
        ? word.lemma()
        : "";
  }

  private static boolean isNounLike(Word word) {
    return word.isNominal() || word.role() == Word.Role.MODIFIER;
  }

  /** Whether it is only a part of a quoted title. */
  boolean isInsideTitle(int from, int to) {
    List<Word> inside = words.subList(from, to);
    return quotations.stream().anyMatch(quotation -> isInsideTitle(inside, quotation));
  }

  private boolean isInsideTitle(List<Word> inside, Span quotation) {
    if (!inside.stream().allMatch(word -> quotation.contains(word.span()))) {
      return false;
    }
    List<Word> quoted =
        within(quotation)
            .filter(word -> word.role() != Word.Role.DETERMINER)
            .filter(word -> Character.isLetterOrDigit(word.text().codePointAt(0)))
            .toList();
    return !inside.containsAll(quoted) && TitleCase.isTitle(quoted);
  }

  /**
   * Whether it begins or ends inside text without spaces, such as {@code example.org}, with a
   * slash, such as {@code boats/} of {@code 9 boats/2 days}, or is a part of a list with slashes:
   * {@code bell/lamp} of {@code bell/lamp/net}.
   */
  boolean isCut(int from, int to) {
    return isJoined(from)
        || isJoined(to)
        || isDotted(words.get(from).span().start() - 2)
        || isDotted(words.get(to - 1).span().end() - 1)
        || isSlashed(from)
        || isSlashed(to - 1)
        || (words.subList(from, to).stream().anyMatch(word -> word.text().indexOf('/') >= 0)
            && (isSlashed(from - 1) || isSlashed(to)));
  }

  /** Whether there are a letter at a place, a dot or an underscore, and another letter. */
  private boolean isDotted(int at) {
    String prose = document.document().prose();
    return at >= 0
        && at + 2 < prose.length()
        && (prose.charAt(at + 1) == '.' || prose.charAt(at + 1) == '_')
        && Character.isLetter(prose.charAt(at))
        && Character.isLetter(prose.charAt(at + 2));
  }

  private boolean isSlashed(int at) {
    return at >= 0
        && at < words.size()
        && (words.get(at).text().startsWith("/") || words.get(at).text().endsWith("/"));
  }

  private boolean isJoined(int at) {
    if (at <= 0 || at >= words.size()) {
      return false;
    }
    Word before = words.get(at - 1);
    Word word = words.get(at);
    return before.span().end() == word.span().start()
        && word.role() != Word.Role.POSSESSIVE
        && Character.isLetterOrDigit(word.text().codePointAt(0))
        && JOINING.matcher(before.text()).find();
  }

  /**
   * Whether it is a part of a longer name: its outer word has a capital that its position does not
   * explain, and so has the word next to it, as in {@code Drift} of {@code Drift Net Company}.
   * Abbreviations and names beside them are terms.
   */
  boolean isPartOfName(int from, int to) {
    return (isNameWord(from) && isNameWord(from - 1)) || (isNameWord(to - 1) && isNameWord(to));
  }

  private boolean isNameWord(int at) {
    return isCapital(at) && NAME_WORD.matcher(words.get(at).text()).matches();
  }

  /** Whether a word has a capital that its position does not explain. */
  boolean isCapital(int at) {
    return at >= 0
        && at < words.size()
        && words.get(at).isCapitalised()
        && !words.get(at).neutral();
  }

  /** A word with a capital inside a part keeps its capitals everywhere. */
  private static boolean isAbbreviation(String text) {
    return CAPITAL_INSIDE.matcher(text).find();
  }

  /** The lemma of the last part of a word, with the capitals and hyphens of the word. */
  private static String singular(String text, String lemma) {
    int cut =
        Math.max(text.lastIndexOf('-'), Math.max(text.lastIndexOf('‐'), text.lastIndexOf('‑')));
    String last = text.substring(cut + 1);
    if (last.isEmpty() || last.equalsIgnoreCase(lemma) || IN_CAPITALS.matcher(last).matches()) {
      return text; // the S of an abbreviation is not a plural
    }
    if (last.equalsIgnoreCase(lemma + "s")) {
      return text.substring(0, text.length() - 1);
    }
    String cased =
        Character.isUpperCase(last.charAt(0))
            ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
            : lemma;
    return text.substring(0, cut + 1) + cased;
  }
}
