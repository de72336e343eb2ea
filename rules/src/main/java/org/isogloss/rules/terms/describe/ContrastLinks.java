package org.isogloss.rules.terms.describe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/** Detects where the text itself contrasts two forms: "A and B" are two things. */
final class ContrastLinks {

  private static final Set<String> LINKS =
      Set.copyOf(DataFile.lines(ContrastLinks.class, "contrast-links.txt"));

  private static final Set<String> FILLERS =
      Set.copyOf(DataFile.lines(ContrastLinks.class, "contrast-fillers.txt"));

  /** From this share of the rarer form's places, both share a sentence too often for chance. */
  private static final double TOO_OFTEN = 0.5;

  /** The maximum length of what links two forms, in code units. */
  private static final int FARTHEST = 40;

  private final Map<DocumentId, AnalyzedDocument> documents;

  /** Cached, since a form is part of many pairs. */
  private final Map<TermForm, Map<Integer, List<Mention>>> bySentence = new HashMap<>();

  ContrastLinks(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** Whether the text treats the two as different things. */
  boolean contrast(TermForm one, TermForm other) {
    Map<Integer, List<Mention>> bySentence =
        this.bySentence.computeIfAbsent(one, TermForm::bySentence);
    String text = one.text().toLowerCase(Locale.ROOT);
    Set<Integer> together = new HashSet<>();
    for (Mention mention : other.mentions()) {
      List<Mention> partners = bySentence.getOrDefault(mention.sentence(), List.of());
      if (partners.stream().anyMatch(p -> p.covers(mention) || mention.covers(p))) {
        // One name is part of the other here.
        continue;
      }
      if (partners.stream().anyMatch(partner -> isLinked(partner, mention))
          || isBesideText(mention, text)) {
        return true;
      }
      if (!partners.isEmpty()) {
        together.add(mention.sentence());
      }
    }
    return together.size() > 1
        && together.size() >= TOO_OFTEN * Math.min(one.count(), other.count());
  }

  private boolean isLinked(Mention a, Mention b) {
    Span one = a.place().span();
    Span other = b.place().span();
    if (one.overlaps(other)) {
      return true;
    }
    Span gap = one.end() <= other.start() ? one.gapTo(other) : other.gapTo(one);
    if (gap.length() > FARTHEST) {
      return false;
    }
    return isLink(gap.in(documents.get(a.place().document()).document().prose()));
  }

  /**
   * Whether the words of a form are linked to a mention, before or after it, even if they were not
   * read as a term: in "ring bell ropes and bell chains" the first two look like a verb.
   *
   * @param text the words in lower case
   */
  private boolean isBesideText(Mention mention, String text) {
    Span span = mention.place().span();
    String prose = documents.get(mention.place().document()).document().prose();
    int reach = text.length() + FARTHEST;
    String before =
        prose.substring(Math.max(0, span.start() - reach), span.start()).toLowerCase(Locale.ROOT);
    String behind =
        prose
            .substring(span.end(), Math.min(prose.length(), span.end() + reach))
            .toLowerCase(Locale.ROOT);
    int left = before.lastIndexOf(text);
    int right = behind.indexOf(text);
    return (left >= 0
            && isWhole(before, left, text)
            && isLink(before.substring(left + text.length())))
        || (right >= 0 && isWhole(behind, right, text) && isLink(behind.substring(0, right)));
  }

  /** Whether no word continues beyond the match: "AI" is not in "airlines". */
  private static boolean isWhole(String in, int at, String text) {
    int end = at + text.length();
    return (at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1)))
        && (end == in.length() || !Character.isLetterOrDigit(in.charAt(end)));
  }

  private static boolean isLink(String between) {
    String words = between.toLowerCase(Locale.ROOT).replaceAll("[\\s,;]+", " ").strip();
    return LINKS.contains(
        Arrays.stream(words.split(" ", -1))
            .filter(word -> !FILLERS.contains(word))
            .collect(Collectors.joining(" ")));
  }
}
