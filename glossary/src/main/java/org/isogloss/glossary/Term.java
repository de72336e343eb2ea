package org.isogloss.glossary;

import java.util.Objects;

/**
 * One name of a concept.
 *
 * @param text the words as they are to be written; never blank
 * @param status whether to use it
 * @param caseSensitive whether its capitals and small letters are part of it
 */
public record Term(String text, TermStatus status, boolean caseSensitive) {

  public Term {
    Objects.requireNonNull(status, "status");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text of a term must not be blank");
    }
  }
}
