package org.isogloss.rules.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatFinder;
import org.isogloss.rules.repeats.engine.TokenRange;
import org.isogloss.rules.repeats.engine.TokenSequence;

/**
 * The running text of a manuscript as numbers, with a mapping back to its places. Citations, code,
 * mathematics and addresses are left out, and a barrier follows each block.
 */
final class ManuscriptTokens {

  private static final byte CLITIC = 8;

  private static final Set<Inline.Kind> SKIPPED =
      Collections.unmodifiableSet(
          EnumSet.of(Inline.Kind.CITATION, Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL));

  private final List<AnalyzedDocument> documents;
  private final int[] firstTokens;
  private final Vocabulary vocabulary = new Vocabulary();
  private int size;
  private int[] ids = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private byte[] flags = new byte[1024];

  ManuscriptTokens(AnalyzedManuscript manuscript) {
    documents = manuscript.documents();
    firstTokens = new int[documents.size()];
    for (int d = 0; d < documents.size(); d++) {
      firstTokens[d] = size;
      add(documents.get(d));
    }
    ids = Arrays.copyOf(ids, size);
    flags = Arrays.copyOf(flags, size);
  }

  TokenSequence sequence() {
    return new TokenSequence(ids, vocabulary.lemmas(), flags);
  }

  /** The document of a token. */
  AnalyzedDocument document(int token) {
    int at = Arrays.binarySearch(firstTokens, token);
    if (at < 0) {
      return documents.get(-at - 2);
    }
    // Documents without running text start at the same token as the one after them.
    int last = at;
    while (last + 1 < firstTokens.length && firstTokens[last + 1] == token) {
      last++;
    }
    return documents.get(last);
  }

  /** From the first word's start to the last word's end, or the gap before an empty range. */
  Span span(TokenRange range, TokenRange within) {
    if (range.length() > 0) {
      return new Span(starts[range.start()], ends[range.end() - 1]);
    }
    int at = range.start() < within.end() ? starts[range.start()] : ends[range.start() - 1];
    return new Span(at, at);
  }

  /** The number of words, not counting clitics. */
  int words(TokenRange range) {
    int words = 0;
    for (int i = range.start(); i < range.end(); i++) {
      words += (flags[i] & CLITIC) == 0 ? 1 : 0;
    }
    return words;
  }

  /** Whether none of the tokens is a content word. */
  boolean isEmptyOfContent(TokenRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if ((flags[i] & TokenSequence.CONTENT) != 0) {
        return false;
      }
    }
    return true;
  }

  private void add(AnalyzedDocument document) {
    int next = 0;
    List<Sentence> sentences = document.sentences();
    for (Block block : document.document().blocks()) {
      List<Span> starting = new ArrayList<>();
      while (next < sentences.size() && sentences.get(next).span().start() < block.span().end()) {
        starting.add(sentences.get(next).span());
        next++;
      }
      if (isCompared(block)) {
        add(document, block, starting);
      }
    }
  }

  private void add(AnalyzedDocument document, Block block, List<Span> sentences) {
    String prose = document.document().prose();
    int nextSentence = 0;
    ComparedWords words = new ComparedWords(document.document(), block.span());
    while (words.next()) {
      int flag = 0;
      while (nextSentence < sentences.size()
          && sentences.get(nextSentence).start() <= words.start()) {
        flag = TokenSequence.SENTENCE_START;
        nextSentence++;
      }
      int id = vocabulary.id(prose, words.start(), words.end());
      flag |= words.isClitic() ? CLITIC : vocabulary.flags(id);
      append(id, words.start(), words.end(), (byte) flag);
    }
    append(RepeatFinder.BARRIER, block.span().end(), block.span().end(), (byte) 0);
  }

  private void append(int id, int start, int end, byte flag) {
    if (size == ids.length) {
      int longer = size + (size >> 1);
      ids = Arrays.copyOf(ids, longer);
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      flags = Arrays.copyOf(flags, longer);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    flags[size] = flag;
    size++;
  }

  private static boolean isCompared(Block block) {
    return switch (block.zone()) {
      case ABSTRACT, BODY, LIST_ITEM, FOOTNOTE, CAPTION -> true;
      case TITLE,
          BYLINE,
          KEYWORDS,
          HEADING,
          QUOTATION,
          TABLE,
          CODE,
          MATH,
          REFERENCE_ENTRY,
          BOILERPLATE,
          METADATA ->
          false;
    };
  }

  /** Whether a stretch is excluded from the comparison. */
  static boolean isSkipped(Inline inline) {
    return SKIPPED.contains(inline.kind());
  }
}
