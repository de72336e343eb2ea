package org.isogloss.core.rule;

import java.util.Optional;

/** What a rule is about; reports for people group findings by it, in this order. */
public enum Topic {
  TERMS("Competing terms", "competing term"),
  GLOSSARY("Glossary", "deviation from the glossary", "deviations from the glossary"),
  TRANSLATION("Translation", "difference from the source", "differences from the source"),
  REPEATS("Repeated passages", "repeated passage"),
  GRAMMAR("Grammar and style", "grammar or style problem"),
  STYLE("House style", "style inconsistency", "style inconsistencies"),
  SPELLING("Spelling", "spelling problem"),
  OTHER("Other", "other finding");

  private final String title;
  private final String one;
  private final String many;

  Topic(String title, String one) {
    this(title, one, one + "s");
  }

  Topic(String title, String one, String many) {
    this.title = title;
    this.one = one;
    this.many = many;
  }

  /** The title of its part of a report. */
  public String title() {
    return title;
  }

  /**
   * The name that denotes all rules about it; empty if the beginnings of their ids already do so.
   */
  public Optional<String> family() {
    return switch (this) {
      case STYLE -> Optional.of("style");
      case TRANSLATION -> Optional.of("bilingual");
      case TERMS, GLOSSARY, REPEATS, GRAMMAR, SPELLING, OTHER -> Optional.empty();
    };
  }

  /** A number of its findings in words: {@code 1 repeated passage}. */
  public String counted(int count) {
    return count + " " + (count == 1 ? one : many);
  }
}
