package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.List;

/** Names several acronyms or long forms in a message. */
final class Listing {

  /** More are only counted. */
  private static final int MOST_NAMED = 6;

  private Listing() {}

  /** Joins quoted names: {@code “A”, “B” and 3 others}. */
  static String of(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    boolean all = names.size() <= MOST_NAMED;
    List<String> named = new ArrayList<>(all ? names : names.subList(0, MOST_NAMED - 1));
    String last =
        all ? named.remove(named.size() - 1) : (names.size() - named.size()) + " other acronyms";
    return String.join(", ", named) + " and " + last;
  }

  /** The same as a subject, with its verb: {@code “A” and “B” are}. */
  static String subject(List<String> names) {
    return of(names) + (names.size() == 1 ? " is" : " are");
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** A name with the number of its places: {@code “A” (3 times)}. */
  static String counted(String text, int count) {
    return "“%s” (%s)".formatted(text, count == 1 ? "once" : count + " times");
  }
}
