package org.isogloss.cli.glossary;

/** A finding that cannot be added to a glossary; the message says why and what was expected. */
final class RefusedFindingException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedFindingException(String message) {
    super(message);
  }
}
