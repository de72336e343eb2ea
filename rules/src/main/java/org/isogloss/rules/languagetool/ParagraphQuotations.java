package org.isogloss.rules.languagetool;

import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Zone;

/**
 * Quotations that span several paragraphs. Each paragraph opens the quotation again, and only the
 * last closes it; in verse and letters the paragraphs between may have no mark at all.
 */
final class ParagraphQuotations {

  /** Double marks, then single ones: opening and closing. Straight marks do both. */
  private static final String OPENERS = "“‘«‹\"'";

  private static final String CLOSERS = "”’»›\"'";

  /** How many paragraphs a quotation may continue without a mark. */
  private static final int MOST_PARAGRAPHS = 12;

  private ParagraphQuotations() {}

  /**
   * Whether a mark that is unpaired in its paragraph is paired in another.
   *
   * @param block the paragraph
   * @param offset the mark's position in the prose of the document
   */
  static boolean isPaired(Document document, Block block, int offset) {
    char mark = document.prose().charAt(offset);
    if (OPENERS.indexOf(mark) < 0 && CLOSERS.indexOf(mark) < 0) {
      return false;
    }
    List<Block> blocks = document.blocks();
    int own = blocks.indexOf(block);
    boolean opens = opens(document.prose(), block, offset);
    for (int i = next(blocks, own, opens); i >= 0 && i < blocks.size(); ) {
      Block other = blocks.get(i);
      boolean heading = other.zone() == Zone.HEADING || other.zone() == Zone.TITLE;
      if (heading || Math.abs(i - own) > MOST_PARAGRAPHS) {
        return false;
      }
      if (opens && startsWith(document.prose(), other, mark)) {
        return true;
      }
      int balance = balance(document.prose(), other, mark);
      if (balance != 0) {
        return opens == (balance < 0);
      }
      i = next(blocks, i, opens);
    }
    return false;
  }

  /** The next paragraph of the same kind, or the one before; -1 or the number of all if none. */
  private static int next(List<Block> blocks, int from, boolean forward) {
    int at = from;
    do {
      at += forward ? 1 : -1;
    } while (at >= 0
        && at < blocks.size()
        && blocks.get(at).zone() != blocks.get(from).zone()
        && !blocks.get(at).zone().isProse());
    return at;
  }

  private static boolean opens(String prose, Block block, int offset) {
    char mark = prose.charAt(offset);
    if (OPENERS.indexOf(mark) < 0) {
      return false;
    }
    if (CLOSERS.indexOf(mark) < 0) {
      return true;
    }
    // A straight mark opens before a word and closes after one.
    return offset == block.span().start()
        || Character.isWhitespace(prose.charAt(offset - 1))
        || OPENERS.indexOf(prose.charAt(offset - 1)) >= 0;
  }

  /** Whether a paragraph opens a quotation, perhaps together with one inside it. */
  private static boolean startsWith(String prose, Block block, char mark) {
    for (int at = block.span().start(); at < block.span().end(); at++) {
      char c = prose.charAt(at);
      if (c == mark) {
        return true;
      }
      if (OPENERS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }

  /** How many quotations of a kind a paragraph leaves open; below 0 if it closes more. */
  private static int balance(String prose, Block block, char mark) {
    int kind = Math.max(OPENERS.indexOf(mark), CLOSERS.indexOf(mark));
    char opener = OPENERS.charAt(kind);
    char closer = CLOSERS.charAt(kind);
    int balance = 0;
    for (int at = block.span().start(); at < block.span().end(); at++) {
      char c = prose.charAt(at);
      if (c == opener && (opener != closer || opens(prose, block, at))) {
        balance++;
      } else if (c == closer && !isApostrophe(prose, block, at)) {
        balance--;
      }
    }
    return balance;
  }

  private static boolean isApostrophe(String prose, Block block, int at) {
    char c = prose.charAt(at);
    return (c == '’' || c == '\'')
        && at > block.span().start()
        && at + 1 < block.span().end()
        && Character.isLetterOrDigit(prose.charAt(at - 1))
        && Character.isLetterOrDigit(prose.charAt(at + 1));
  }
}
