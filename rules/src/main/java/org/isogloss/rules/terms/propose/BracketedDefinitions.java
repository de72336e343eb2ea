package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Where a form is in parentheses right after another one: {@code neural network (NN)}. It is
 * derived from the places, so that no form has to be compared with all others.
 */
final class BracketedDefinitions {

  private record Pair(String acronym, String phrase) {}

  private final Map<DocumentId, AnalyzedDocument> documents;
  private final Map<Pair, Place> places = new LinkedHashMap<>();
  private final Map<TermForm, List<TermForm>> phrases = new HashMap<>();

  BracketedDefinitions(
      List<TermForm> acronyms,
      List<TermForm> phrases,
      Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
    Prefixes acronymTexts = new Prefixes(acronyms);
    for (TermForm phrase : phrases) {
      for (Mention mention : phrase.mentions()) {
        acronymTexts.find(inBrackets(mention), acronym -> add(acronym, phrase, mention));
      }
    }
    Prefixes phraseTexts = new Prefixes(phrases);
    for (TermForm acronym : acronyms) {
      for (Mention mention : acronym.mentions()) {
        phraseTexts.find(inBrackets(mention), phrase -> add(acronym, phrase, mention));
      }
    }
  }

  private void add(TermForm acronym, TermForm phrase, Mention mention) {
    Pair pair = new Pair(acronym.key(), phrase.key());
    if (places.putIfAbsent(pair, mention.place()) == null) {
      phrases.computeIfAbsent(acronym, a -> new ArrayList<>()).add(phrase);
    }
  }

  /** The phrases next to an acronym, one of the two in parentheses. */
  List<TermForm> phrases(TermForm acronym) {
    return phrases.getOrDefault(acronym, List.of());
  }

  /** The first place of a definition, or null if there is none. */
  Place place(TermForm acronym, TermForm phrase) {
    return places.get(new Pair(acronym.key(), phrase.key()));
  }

  /** The text after the opening parenthesis that follows a mention; empty if none follows. */
  private String inBrackets(Mention mention) {
    String prose = documents.get(mention.place().document()).document().prose();
    int at = mention.place().span().end();
    while (at < prose.length() && Character.isWhitespace(prose.charAt(at))) {
      at++;
    }
    return at < prose.length() && prose.charAt(at) == '('
        ? prose.substring(at + 1, Math.min(prose.length(), at + 1 + Prefixes.LONGEST))
        : "";
  }

  /** The forms whose key a text begins with, ignoring case. */
  private static final class Prefixes {

    /** The maximum length of a definition, in code units. */
    static final int LONGEST = 300;

    private record Entry(String folded, TermForm form) {}

    /** By key, so that those with a common beginning are neighbors. */
    private final Entry[] entries;

    Prefixes(List<TermForm> forms) {
      entries =
          forms.stream()
              .filter(form -> form.key().length() <= LONGEST)
              .map(form -> new Entry(folded(form.key()), form))
              .sorted((a, b) -> a.folded().compareTo(b.folded()))
              .toArray(Entry[]::new);
    }

    void find(String text, Consumer<TermForm> found) {
      String folded = folded(text);
      int low = 0;
      int high = entries.length;
      for (int length = 1; length <= folded.length() && low < high; length++) {
        int at = length - 1;
        char c = folded.charAt(at);
        low = firstFrom(low, high, at, c);
        high = firstFrom(low, high, at, c + 1);
        // Of those with the same beginning, the ones that end here come first.
        for (int i = low; i < high && entries[i].folded().length() == length; i++) {
          found.accept(entries[i].form());
        }
      }
    }

    /**
     * The first entry whose character at an index is not less than the given one; a missing
     * character sorts first.
     */
    private int firstFrom(int from, int to, int at, int c) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        String key = entries[middle].folded();
        if (at < key.length() && key.charAt(at) >= c) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    /** The text in lower case, code unit by code unit, as {@link String#regionMatches} compares. */
    private static String folded(String text) {
      char[] chars = text.toCharArray();
      for (int i = 0; i < chars.length; i++) {
        chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
      }
      return new String(chars);
    }
  }
}
