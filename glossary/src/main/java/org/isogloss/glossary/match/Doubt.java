package org.isogloss.glossary.match;

/** Why a span of text that is spelled like a listed term may be something else. */
public enum Doubt {
  /** “individual” in “an individual file”, where the term is a noun. */
  ADJECTIVE("it may be an adjective here"),

  /** “pick” in “pick up the receiver”, where the term is “pick”. */
  PHRASAL_VERB("it may be a phrasal verb together with the next word"),

  /** “follow up” in “users follow up”, where the term is “follow-up”. */
  CLAUSE("without a hyphen its words may be a verb and something else");

  private final String reason;

  Doubt(String reason) {
    this.reason = reason;
  }

  /** The reason, as the end of a sentence. */
  public String reason() {
    return reason;
  }
}
