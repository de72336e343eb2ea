package org.isogloss.glossary;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.text.Folding;

/**
 * One name of a concept in one language.
 *
 * @param text the term as it should be written; never blank
 * @param status whether to use it
 * @param partOfSpeech its word class
 * @param caseRule whether its capitalization is part of it
 * @param exactForm whether only the exact form counts, without plurals or other inflections
 * @param source where the term was taken from; empty if unspecified
 * @param comment a comment on the term; empty if there is none
 * @param except phrases that contain the words of the term but mean something else
 * @param properties its other properties
 */
public record Term(
    String text,
    TermStatus status,
    WordClass partOfSpeech,
    CaseRule caseRule,
    boolean exactForm,
    String source,
    String comment,
    List<String> except,
    List<Property> properties) {

  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text of a term must not be blank");
    }
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    Objects.requireNonNull(caseRule, "caseRule");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(comment, "comment");
    except = List.copyOf(except);
    properties = List.copyOf(properties);
  }

  public Term(String text, TermStatus status, boolean caseSensitive) {
    this(
        text,
        status,
        WordClass.UNSPECIFIED,
        caseSensitive ? CaseRule.SENSITIVE : CaseRule.ANY,
        false,
        "",
        "",
        List.of(),
        List.of());
  }

  public Term(String text, TermStatus status) {
    this(text, status, false);
  }

  /** Whether its capitalization is part of it. */
  public boolean caseSensitive() {
    return caseRule == CaseRule.SENSITIVE;
  }

  /** Returns the same term, in which each letter and its accent are one character. */
  Term composed() {
    return new Term(
        Folding.composed(text),
        status,
        partOfSpeech,
        caseRule,
        exactForm,
        source,
        comment,
        except.stream().map(Folding::composed).toList(),
        properties);
  }

  /** Returns the same term with another word class. */
  public Term as(WordClass other) {
    return new Term(text, status, other, caseRule, exactForm, source, comment, except, properties);
  }

  /** Returns the same term with another status. */
  public Term as(TermStatus other) {
    return new Term(
        text, other, partOfSpeech, caseRule, exactForm, source, comment, except, properties);
  }

  /** Returns the same term, except in these phrases. */
  public Term except(List<String> phrases) {
    return new Term(
        text, status, partOfSpeech, caseRule, exactForm, source, comment, phrases, properties);
  }
}
