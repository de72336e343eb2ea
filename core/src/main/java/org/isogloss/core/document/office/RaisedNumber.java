package org.isogloss.core.document.office;

import java.util.regex.Pattern;
import org.isogloss.core.document.Span;

/** Tells raised numbers that refer to a note or reference from powers and ordinals. */
public final class RaisedNumber {

  private static final Pattern NUMBER = Pattern.compile("\\s?\\[?\\d{1,3}(?:[,–-]\\d{1,3}){0,8}]?");

  /** What precedes one: a word or a mark; after one or two letters it is a power. */
  private static final Pattern BEFORE = Pattern.compile("(?s).*(?:\\p{L}{3}|[.,;:!?”\"’)\\]])\\s?");

  private static final int LOOK_BACK = 10;

  private RaisedNumber() {}

  /**
   * Whether raised text refers to a note or reference.
   *
   * @param raised its span in the text of its paragraph
   */
  public static boolean isReference(CharSequence text, Span raised) {
    Span before = new Span(Math.max(0, raised.start() - LOOK_BACK), raised.start());
    return NUMBER.matcher(raised.in(text)).matches()
        && (before.isEmpty() || BEFORE.matcher(before.in(text)).matches());
  }
}
