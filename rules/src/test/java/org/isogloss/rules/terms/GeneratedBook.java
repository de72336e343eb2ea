package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * A book in Markdown with as many terms as a technical one has, about a third of its words: nouns
 * and adjectives of WordNet, so that taggers and thesauri know them, combined into terms that recur
 * by Zipf's law. Some terms are occasionally written in a second way, and some sentences recur with
 * another term in them. The same seed gives the same text.
 */
final class GeneratedBook {

  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]{4,11}");
  private static final int NOUNS = 15_000;
  private static final int ADJECTIVES = 6_000;
  private static final int TERMS = 120_000;
  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final int PARAGRAPHS_A_SECTION = 12;

  /** One in this many uses of a term is a different spelling. */
  private static final int VARIED = 40;

  /** One in this many sentences repeats an earlier one, with one of its terms exchanged. */
  private static final int REPEATED = 100;

  /** Clauses: T is a term, N a noun, V a verb, P a participle, D an adverb, F a preposition. */
  private static final List<String> CLAUSES =
      List.of(
          "the T D V the T",
          "F the N the T is D P",
          "a T V what we P F the N",
          "it is D P F the T",
          "the N of the T V the N",
          "they D P a N",
          "no T was P F that N",
          "we P its N F a T",
          "this V every T",
          "the author had P the N D");

  private static final List<String> JOINTS =
      List.of(
          ", and ", ", but ", "; ", " because ", " when ", ", so that ", " unless ", ", while ");
  private static final List<String> ADVERBS =
      List.of("often", "never", "always", "hardly", "usually", "clearly", "rarely", "again");
  private static final List<String> PREPOSITIONS =
      List.of("in", "by", "for", "under", "without", "behind", "through", "against", "near");
  private static final List<String> VERBS =
      List.of(
          "describes",
          "measures",
          "contains",
          "explains",
          "follows",
          "requires",
          "supports",
          "limits",
          "replaces",
          "produces",
          "confirms",
          "ignores");
  private static final List<String> PARTICIPLES =
      List.of(
          "described",
          "measured",
          "explained",
          "required",
          "supported",
          "limited",
          "replaced",
          "produced",
          "confirmed",
          "examined",
          "improved",
          "tested");

  private final Random random;
  private final List<String> nouns;
  private final List<String> adjectives;
  private final List<String[]> terms = new ArrayList<>(TERMS);
  private final List<String> sentences = new ArrayList<>();
  private int words;

  GeneratedBook(long seed) {
    random = new Random(seed);
    nouns = words(POS.NOUN, NOUNS);
    adjectives = words(POS.ADJECTIVE, ADJECTIVES);
    for (int i = 0; i < TERMS; i++) {
      terms.add(newTerm());
    }
  }

  /** A text with this many words, or a few more. */
  String grownTo(int size) {
    StringBuilder text = new StringBuilder("# A generated book\n");
    while (words < size) {
      if (sentences.size() % (SENTENCES_A_PARAGRAPH * PARAGRAPHS_A_SECTION) == 0) {
        text.append("\n\n## On the ").append(term()).append('\n');
      }
      boolean paragraph = sentences.size() % SENTENCES_A_PARAGRAPH == 0;
      String sentence = sentence();
      sentences.add(sentence);
      words += sentence.split(" ", -1).length;
      text.append(paragraph ? "\n\n" : " ").append(sentence);
    }
    return text.append('\n').toString();
  }

  private String sentence() {
    if (sentences.size() > 100 && random.nextInt(REPEATED) == 0) {
      String earlier = sentences.get(random.nextInt(sentences.size()));
      int at = earlier.indexOf("the ");
      int end = earlier.indexOf(' ', at + 4);
      return at < 0 || end < 0
          ? earlier
          : earlier.substring(0, at + 4) + any(adjectives) + earlier.substring(end);
    }
    StringBuilder sentence = new StringBuilder(clause());
    for (int i = random.nextInt(3); i >= 0; i--) {
      sentence.append(any(JOINTS)).append(clause());
    }
    return capital(sentence.append('.').toString());
  }

  private String clause() {
    StringBuilder clause = new StringBuilder();
    for (char c : CLAUSES.get(random.nextInt(CLAUSES.size())).toCharArray()) {
      switch (c) {
        case 'T' -> clause.append(term());
        case 'N' -> clause.append(any(nouns));
        case 'V' -> clause.append(any(VERBS));
        case 'P' -> clause.append(any(PARTICIPLES));
        case 'D' -> clause.append(any(ADVERBS));
        case 'F' -> clause.append(any(PREPOSITIONS));
        default -> clause.append(c);
      }
    }
    return clause.toString();
  }

  /** A term as it is written in one place. */
  private String term() {
    String[] term = terms.get(zipf(terms.size()));
    String plain = String.join(" ", term);
    if (term.length < 2 || random.nextInt(VARIED) > 0) {
      return plain;
    }
    String last = term[term.length - 1];
    String rest = plain.substring(0, plain.length() - last.length() - 1);
    return switch (random.nextInt(3)) {
      case 0 -> rest + "-" + last;
      case 1 -> last + " of " + rest;
      default -> capital(rest) + " " + capital(last);
    };
  }

  private String[] newTerm() {
    return switch (random.nextInt(10)) {
      case 0 -> new String[] {any(nouns)};
      case 1, 2, 3, 4 -> new String[] {any(adjectives), any(nouns)};
      case 5, 6, 7 -> new String[] {any(nouns), any(nouns)};
      case 8 -> new String[] {any(adjectives), any(nouns), any(nouns)};
      default -> new String[] {any(nouns), any(nouns), any(nouns)};
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String any(List<String> list) {
    return list.get(zipf(list.size()));
  }

  /** A rank from 0 with a frequency inversely proportional to the rank. */
  private int zipf(int size) {
    return (int) (Math.pow(size + 1.0, random.nextDouble()) - 1);
  }

  private List<String> words(POS pos, int count) {
    List<String> found = new ArrayList<>();
    try {
      Iterator<IndexWord> all = Dictionary.getDefaultResourceInstance().getIndexWordIterator(pos);
      while (all.hasNext()) {
        String lemma = all.next().getLemma();
        if (PLAIN_WORD.matcher(lemma).matches()) {
          found.add(lemma);
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
    Collections.sort(found);
    Collections.shuffle(found, random);
    return List.copyOf(found.subList(0, count));
  }
}
