package org.isogloss.core.document.assembly;

/**
 * A word that is divided at the end of a line.
 *
 * @param first what precedes the hyphen, with other hyphens if it has any
 * @param second what begins the next line
 */
record DividedWord(String first, String second) {

  /** The word without the hyphen. */
  String joined() {
    return first + second;
  }

  /** The compound. */
  String hyphenated() {
    return first + "-" + second;
  }

  /** The parts that meet at the hyphen, which may be all of it. */
  DividedWord innermost() {
    int next = second.indexOf('-');
    return new DividedWord(
        first.substring(first.lastIndexOf('-') + 1), next < 0 ? second : second.substring(0, next));
  }

  /** Whether one of the parts has a hyphen of its own. */
  boolean isLonger() {
    return first.indexOf('-') >= 0 || second.indexOf('-') >= 0;
  }
}
