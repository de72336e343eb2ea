package org.isogloss.rules.terms.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * The words of a sentence.
 *
 * @param document the document it stands in
 * @param zone what the block around it is
 * @param number its number in the manuscript, from 0
 * @param words its words and signs, in order
 */
record SentenceWords(AnalyzedDocument document, Zone zone, int number, List<Word> words) {

  private static final Pattern CAPITAL_INSIDE = Pattern.compile("[\\p{L}\\p{N}]\\p{Lu}");

  private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}]{2,}");

  SentenceWords {
    words = List.copyOf(words);
  }

  /**
   * The mention that a phrase is.
   *
   * @param wordings the wordings so far, so that equal ones are one object
   */
  Mention mention(PhrasePattern.Phrase phrase, Map<Wording, Wording> wordings) {
    List<Word> inside = words.subList(phrase.from(), phrase.to());
    Word last = inside.get(inside.size() - 1);
    Span span = new Span(inside.get(0).span().start(), last.span().end());
    return new Mention(
        document.place(span),
        zone,
        number,
        wordings.computeIfAbsent(wording(phrase, inside), wording -> wording),
        last.isNominal(),
        neighbour(phrase.from() - 1),
        neighbour(phrase.to()),
        new ContextReader(words).read(phrase),
        isQuoted(span));
  }

  private static Wording wording(PhrasePattern.Phrase phrase, List<Word> words) {
    // Beside a capital that tells, the one at the start of a sentence belongs to the name too.
    boolean named = words.stream().anyMatch(word -> word.isCapitalised() && !word.neutral());
    boolean shouted = isShouted(words);
    StringBuilder text = new StringBuilder();
    StringBuilder lowered = new StringBuilder();
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      boolean ending = word.role() == Word.Role.POSSESSIVE;
      String plain = ending ? word.text().replace('’', '\'') : word.text();
      boolean opens = shouted || (word.neutral() && !named && !isAbbreviation(plain));
      String low = opens ? plain.toLowerCase(Locale.ROOT) : plain;
      String gap = text.length() == 0 || ending ? "" : " ";
      text.append(gap).append(plain);
      lowered.append(gap).append(low);
      key.append(gap).append(word.isNominal() ? singular(low, word.lemma()) : low);
    }
    return new Wording(
        text.toString(), lowered.toString(), key.toString(), phrase.sequence(), phrase.signature());
  }

  /** Whether several words have no small letter: a text in capitals, not an abbreviation. */
  private static boolean isShouted(List<Word> words) {
    return words.size() > 1
        && words.stream().noneMatch(word -> word.text().chars().anyMatch(Character::isLowerCase));
  }

  private boolean isQuoted(Span span) {
    return document
        .document()
        .inlines(new Span(Math.max(0, span.start() - 300), span.end()))
        .stream()
        .anyMatch(inline -> inline.kind() == Inline.Kind.QUOTATION && inline.span().contains(span));
  }

  private String neighbour(int at) {
    if (at < 0 || at >= words.size()) {
      return "";
    }
    Word word = words.get(at);
    boolean light = CandidateExtractor.isLight(word.text().toLowerCase(Locale.ROOT));
    return isNounLike(word) && !light ? word.lemma() : "";
  }

  private static boolean isNounLike(Word word) {
    return word.isNominal() || word.role() == Word.Role.MODIFIER;
  }

  /** Whether a capital beside it makes it part of a longer name: "Western Europe", "Table 3". */
  boolean isInsideName(int from, int to) {
    boolean capital =
        words.subList(from, to).stream().anyMatch(word -> word.isCapitalised() && !word.neutral());
    return capital && (isNamePart(from - 1) || isNamePart(to));
  }

  private boolean isNamePart(int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    Word word = words.get(at);
    return Character.isDigit(word.text().charAt(0)) || (word.isCapitalised() && !word.neutral());
  }

  /** A word with a capital inside a part keeps its capitals wherever it stands. */
  private static boolean isAbbreviation(String text) {
    return CAPITAL_INSIDE.matcher(text).find();
  }

  /** The lemma of the last part of a word, with the capitals and hyphens of the word. */
  private static String singular(String text, String lemma) {
    int cut =
        Math.max(text.lastIndexOf('-'), Math.max(text.lastIndexOf('‐'), text.lastIndexOf('‑')));
    String last = text.substring(cut + 1);
    if (last.isEmpty() || last.equalsIgnoreCase(lemma) || IN_CAPITALS.matcher(last).matches()) {
      return text; // the S of an abbreviation is no plural
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
