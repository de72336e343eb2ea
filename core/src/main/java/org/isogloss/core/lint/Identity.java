package org.isogloss.core.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.core.document.Located;
import org.isogloss.core.rule.Grounds;

/**
 * What identifies a finding across two versions of a manuscript: never its line or its file. There
 * are three kinds of identity for three kinds of finding.
 */
public sealed interface Identity {

  /** The rule, with the part of the rule after a slash. */
  String rule();

  /** A short name, the same for equal identities. */
  String fingerprint();

  /**
   * A finding with one place: its text and the words next to it, with whitespace normalized.
   *
   * @param context the words next to it
   */
  record Single(String rule, String text, Finding.Context context) implements Identity {

    public Single {
      Objects.requireNonNull(rule, "rule");
      text = joined(text);
    }

    @Override
    public String fingerprint() {
      return hash(List.of(rule, text, context.before(), context.after()));
    }
  }

  /**
   * The names that compete for a concept.
   *
   * @param forms how often each occurs in the manuscript
   */
  record Concept(String rule, SortedMap<String, Integer> forms) implements Identity {

    public Concept {
      forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }

    @Override
    public String fingerprint() {
      return hash(rule, forms.keySet());
    }
  }

  /**
   * A passage with its copies, verbatim and edited, with whitespace normalized.
   *
   * @param texts how often each wording occurs in the manuscript
   */
  record Passage(String rule, SortedMap<String, Integer> texts) implements Identity {

    public Passage {
      texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The number of copies. */
    int copies() {
      return texts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String fingerprint() {
      return hash(rule, texts.keySet());
    }
  }

  /** The identity of a finding. */
  static Identity of(Finding finding) {
    return finding.occurrences().isEmpty()
        ? of(finding.ruleId(), finding.text(), finding.context())
        : of(finding.ruleId(), finding.forms(), finding.occurrences());
  }

  /** The identity of a finding with one place. */
  static Identity of(String rule, String text, Finding.Context context) {
    return new Single(rule, text, context);
  }

  /** The identity of a finding with many places; those of a concept have forms. */
  static Identity of(
      String rule, List<Grounds.Form> forms, List<Grounds.Occurrence<Located>> occurrences) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    if (forms.isEmpty()) {
      occurrences.forEach(o -> counts.merge(joined(o.place().text()), 1, Integer::sum));
      return new Passage(rule, counts);
    }
    forms.forEach(form -> counts.merge(form.text(), form.count(), Integer::sum));
    return new Concept(rule, counts);
  }

  private static String joined(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String hash(String rule, Iterable<String> parts) {
    List<String> all = new ArrayList<>(List.of(rule));
    parts.forEach(all::add);
    return hash(all);
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
