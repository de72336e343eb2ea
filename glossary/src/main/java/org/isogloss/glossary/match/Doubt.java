package org.isogloss.glossary.match;

/** Why a span of text that is spelled like a listed term may be something else. */
public enum Doubt {
  /** “individual” in “an individual file”, where the term is a noun. */
  ADJECTIVE("it may be an adjective here"),

  /** “pick” in “pick up the receiver”, “take” in “take part”, where the term is the verb alone. */
  PHRASAL_VERB("it may be a phrasal verb together with the next word"),

  /** “including” in “all lamps, including the oldest”, where the term is “include”. */
  PREPOSITION("it may be a preposition or a conjunction here"),

  /** “power-up” in “power-up takes a minute”, where the term is the verb “power up”. */
  NOUN("with its hyphen it may be a noun here"),

  /** “follow up” in “users follow up”, where the term is “follow-up”. */
  CLAUSE("without a hyphen, its words may be a verb and something else");

  private final String reason;

  Doubt(String reason) {
    this.reason = reason;
  }

  /** The reason, as the end of a sentence. */
  public String reason() {
    return reason;
  }
}
