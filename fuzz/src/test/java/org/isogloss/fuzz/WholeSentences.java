package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;

/**
 * The sentences of a document leave nothing out: they are in order, inside their blocks, with only
 * spaces between them, and so are their tokens, none of which splits a character.
 */
final class WholeSentences {

  private static final Segmenter SEGMENTER = new Segmenter();

  private final Document document;
  private final String prose;

  private WholeSentences(Document document) {
    this.document = document;
    this.prose = document.prose();
  }

  /** Returns the sentences of a document after checking them. */
  static List<Sentence> of(Document document) {
    List<Sentence> sentences = SEGMENTER.segment(document);
    new WholeSentences(document).check(sentences);
    require(sentences.equals(new Segmenter().segment(document)), "the same sentences again");
    return sentences;
  }

  private void check(List<Sentence> sentences) {
    int done = 0;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      require(span.start() >= done, "sentence %s begins before %d", span, done);
      require(!span.isEmpty(), "sentence %s is empty", span);
      require(sentence.block().span().contains(span), "sentence %s in its block", span);
      blanks(done, span.start());
      done = span.end();
      if (sentence.block().zone().hasSentences()) {
        tokens(sentence);
      }
      document.location(span);
    }
    if (!document.blocks().isEmpty()) {
      blanks(done, prose.length());
    }
  }

  private void tokens(Sentence sentence) {
    int done = sentence.span().start();
    for (Span token : sentence.tokens()) {
      require(token.start() >= done && !token.isEmpty(), "token %s after %d", token, done);
      require(!cutsCharacter(token.start()) && !cutsCharacter(token.end()), "token %s", token);
      blanks(done, token.start());
      done = token.end();
    }
    require(done <= sentence.span().end(), "token beyond %s", sentence.span());
    blanks(done, sentence.span().end());
  }

  private boolean cutsCharacter(int at) {
    return at > 0
        && at < prose.length()
        && Character.isSurrogatePair(prose.charAt(at - 1), prose.charAt(at));
  }

  private void blanks(int from, int to) {
    for (int i = from; i < to; i++) {
      require(!Character.isLetterOrDigit(prose.charAt(i)), "'%s' at %d", prose.charAt(i), i);
    }
  }
}
