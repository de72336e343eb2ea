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
 * are three kinds of identity for three kinds of finding, and one for a finding of which little
 * more than its fingerprint is known.
 */
public sealed interface Identity {

  /** The rule, with the part of the rule after a slash. */
  String rule();

  /** A short name, the same for equal identities. */
  String fingerprint();

  /** The number of its places in the manuscript, at least 1. */
  int places();

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
    public int places() {
      return 1;
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
    public int places() {
      return forms.values().stream().mapToInt(Integer::intValue).sum();
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

    @Override
    public int places() {
      return texts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String fingerprint() {
      return hash(rule, texts.keySet());
    }
  }

  /**
   * A finding known only from a list that was made of a report: its fingerprint stands for
   * everything that identifies it.
   *
   * @param fingerprint that of its full identity
   * @param places how many places it had: 1 or more; {@link #ANY} if that is not known
   */
  record Listed(String rule, String fingerprint, int places) implements Identity {

    /** The number of places is not known: more of them make nothing new. */
    public static final int ANY = Integer.MAX_VALUE;

    public Listed {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Whether a finding is this one, with no more places than it had. */
    boolean isKnown(Finding finding) {
      return rule.equals(finding.ruleId())
          && fingerprint.equals(finding.fingerprint())
          && finding.occurrences().size() <= places;
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
