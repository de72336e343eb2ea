package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/** Finds passages of twelve words or more that stand word for word in several places. */
public final class RepeatedPassageRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "repeated-passage",
          "Repeated passage",
          Severity.WARNING,
          "A passage of twelve words or more stands in several places.");

  private static final int LEAST_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private record Word(AnalyzedDocument document, Span span) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    List<Word> words = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Block block : document.document().blocks()) {
        if (isCompared(block)) {
          add(document, block, words, ids, numbers);
        }
      }
    }
    int[] sequence = ids.stream().mapToInt(Integer::intValue).toArray();
    boolean[] told = new boolean[sequence.length];
    List<Hit> hits = new ArrayList<>();
    for (RepeatFinder.Repeat repeat : new RepeatFinder(LEAST_WORDS).find(sequence)) {
      // A part of a longer repeat is news only where it has a place of its own.
      boolean isNew = false;
      for (int start : repeat.starts()) {
        for (int i = start; i < start + repeat.length(); i++) {
          isNew |= !told[i];
          told[i] = true;
        }
      }
      if (isNew) {
        hits.add(hit(repeat, words));
      }
    }
    return hits;
  }

  private static boolean isCompared(Block block) {
    return switch (block.zone()) {
      case ABSTRACT, BODY, LIST_ITEM, FOOTNOTE, CAPTION -> true;
      case TITLE, BYLINE, KEYWORDS, HEADING, QUOTATION, TABLE, CODE, MATH, REFERENCE_ENTRY,
          BOILERPLATE, METADATA -> false;
    };
  }

  private static void add(
      AnalyzedDocument document,
      Block block,
      List<Word> words,
      List<Integer> ids,
      Map<String, Integer> numbers) {
    List<Inline> citations =
        document.document().inlines(block.span()).stream()
            .filter(inline -> inline.kind() == Inline.Kind.CITATION)
            .toList();
    Matcher matcher = WORD.matcher(document.text(block.span()));
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).shifted(block.span().start());
      if (citations.stream().noneMatch(citation -> citation.span().overlaps(span))) {
        words.add(new Word(document, span));
        String text = matcher.group().toLowerCase(Locale.ROOT);
        ids.add(numbers.computeIfAbsent(text, t -> numbers.size()));
      }
    }
    words.add(new Word(document, new Span(block.span().end(), block.span().end())));
    ids.add(RepeatFinder.BARRIER);
  }

  private static Hit hit(RepeatFinder.Repeat repeat, List<Word> words) {
    List<Hit.Occurrence> occurrences = new ArrayList<>();
    for (int start : repeat.starts()) {
      Word first = words.get(start);
      Word last = words.get(start + repeat.length() - 1);
      Place place = first.document().place(new Span(first.span().start(), last.span().end()));
      occurrences.add(new Hit.Occurrence(place, Optional.empty()));
    }
    String message =
        "These %d words stand %d times; say it once, or say it otherwise."
            .formatted(repeat.length(), occurrences.size());
    return Hit.at(occurrences.get(0).place(), message).with(List.of(), occurrences);
  }
}
