package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * Finds passages of at least twelve words, six of them content words, that stand word for word in
 * several places of a manuscript. Case, punctuation and the shape of apostrophes do not count, nor
 * do citations, code, mathematics and addresses between the words. A passage may run over the end
 * of a sentence, but not of a block.
 */
public final class RepeatedPassageRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "repeated-passage",
          "Repeated passage",
          Severity.WARNING,
          "A passage of twelve words or more stands in several places.",
          EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.LIST_ITEM, Zone.FOOTNOTE, Zone.CAPTION));

  private static final int MIN_WORDS = 12;
  private static final int MIN_CONTENT_WORDS = 6;

  /** Letters and digits, with apostrophes inside. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['‘’ʼ][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern APOSTROPHE = Pattern.compile("[‘’ʼ]");
  private static final Set<String> STOP_WORDS =
      Set.copyOf(DataFile.lines(RepeatedPassageRule.class, "stopwords.txt"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Tokens tokens = new Tokens();
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Block block : document.document().blocks()) {
        if (isCompared(block)) {
          tokens.add(document, block);
        }
      }
    }
    RepeatFinder finder = new RepeatFinder(MIN_WORDS, MIN_CONTENT_WORDS);
    return finder.find(tokens.ids(), tokens.content()).stream()
        .map(cluster -> hit(cluster, tokens))
        .toList();
  }

  private static boolean isCompared(Block block) {
    return INFO.zones().contains(block.zone());
  }

  private static boolean isSkipped(Inline inline) {
    return switch (inline.kind()) {
      case CITATION, CODE, MATH, URL -> true;
      case EMAIL, QUOTATION, EMPHASIS, FOREIGN_SCRIPT -> false;
    };
  }

  private static Hit hit(RepeatCluster cluster, Tokens tokens) {
    List<Hit.Occurrence> occurrences =
        cluster.members().stream()
            .map(member -> new Hit.Occurrence(tokens.place(member), Optional.empty()))
            .toList();
    String message =
        "These %d words stand %d times; say it once, or say it otherwise."
            .formatted(cluster.length(), occurrences.size());
    return Hit.at(occurrences.get(0).place(), message).with(List.of(), occurrences);
  }

  /** The words of the manuscript as numbers, with a barrier after each block. */
  private static final class Tokens {
    private record Token(AnalyzedDocument document, Span span) {}

    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] ids = new int[1024];
    private boolean[] content = new boolean[1024];

    void add(AnalyzedDocument document, Block block) {
      List<Inline> skipped =
          document.document().inlines(block.span()).stream()
              .filter(RepeatedPassageRule::isSkipped)
              .toList();
      int next = 0;
      int skippedTo = 0;
      Matcher matcher = WORD.matcher(document.text(block.span()));
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(block.span().start());
        while (next < skipped.size() && skipped.get(next).span().start() < span.end()) {
          skippedTo = Math.max(skippedTo, skipped.get(next).span().end());
          next++;
        }
        if (skippedTo <= span.start()) {
          String word = folded(matcher.group());
          Integer id = numbers.computeIfAbsent(word, w -> numbers.size());
          append(new Token(document, span), id, !STOP_WORDS.contains(word));
        }
      }
      Span end = new Span(block.span().end(), block.span().end());
      append(new Token(document, end), RepeatFinder.BARRIER, false);
    }

    private void append(Token token, int id, boolean isContent) {
      int size = tokens.size();
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        content = Arrays.copyOf(content, 2 * size);
      }
      ids[size] = id;
      content[size] = isContent;
      tokens.add(token);
    }

    int[] ids() {
      return Arrays.copyOf(ids, tokens.size());
    }

    boolean[] content() {
      return Arrays.copyOf(content, tokens.size());
    }

    /** From the first word's start to the last word's end. */
    Place place(RepeatCluster.TokenRange range) {
      Token first = tokens.get(range.start());
      Token last = tokens.get(range.end() - 1);
      return first.document().place(new Span(first.span().start(), last.span().end()));
    }
  }

  /** The word without differences of case and apostrophe; upper case first, for ß and ς. */
  private static String folded(String word) {
    String straight = APOSTROPHE.matcher(word).replaceAll("'");
    return straight.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
