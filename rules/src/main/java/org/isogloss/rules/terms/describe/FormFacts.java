package org.isogloss.rules.terms.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.DocumentId;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * What is observed about one form, each fact read once. The shares of a form with very many places
 * are those of evenly spaced ones. Not thread-safe.
 */
final class FormFacts {

  /** The most places that are read for a share. */
  private static final int SAMPLE = 200;

  private final TermForm form;
  private final List<Mention> sample;
  private final Map<String, Double> shares = new HashMap<>();
  private Map<Integer, List<Mention>> bySentence;
  private Set<DocumentId> documents;
  private ContextSimilarity.Profile profile;

  FormFacts(TermForm form) {
    this.form = form;
    this.sample = sample(form.mentions());
  }

  private static List<Mention> sample(List<Mention> mentions) {
    if (mentions.size() <= SAMPLE) {
      return mentions;
    }
    List<Mention> sample = new ArrayList<>(SAMPLE);
    for (int i = 0; i < SAMPLE; i++) {
      sample.add(mentions.get((int) ((long) i * mentions.size() / SAMPLE)));
    }
    return sample;
  }

  TermForm form() {
    return form;
  }

  List<Mention> sample() {
    return sample;
  }

  private double share(String name, Predicate<Mention> property) {
    return shares.computeIfAbsent(
        name, n -> (double) sample.stream().filter(property).count() / sample.size());
  }

  /** The share of places that modify a noun. */
  double attributive() {
    return share("attributive", Mention::attributive);
  }

  /** The share of places in quotation marks. */
  double quoted() {
    return share("quoted", Mention::quoted);
  }

  /** The share of places that end in a noun. */
  double nominal() {
    return share("nominal", Mention::nominal);
  }

  /** The share of places next to another capital. */
  double besideCapital() {
    return share("beside", Mention::isBesideCapital);
  }

  /** The share of places at the start of a sentence. */
  double opening() {
    return share("opening", mention -> mention.wording().opening());
  }

  /** The share of places after an article or another determiner. */
  double determined() {
    return share("determined", Mention::isDetermined);
  }

  /** The share of places in the label of an item or paragraph, whose capitals follow the layout. */
  double labelled() {
    return share("labelled", Mention::isInLabel);
  }

  /** The share of places that are used like the name of one thing, in a series or by itself. */
  double named() {
    return share("named", mention -> mention.isNamed() || mention.isEmphasized());
  }

  /** The share of places that are all that a heading, an item or a cell says. */
  double alone() {
    return share("alone", Mention::isAlone);
  }

  /** The share of places that are part of a longer phrase on either side. */
  double nested() {
    return share("nested", m -> !m.before().isEmpty() || !m.behind().isEmpty());
  }

  Map<Integer, List<Mention>> bySentence() {
    if (bySentence == null) {
      bySentence = form.bySentence();
    }
    return bySentence;
  }

  Set<DocumentId> documents() {
    if (documents == null) {
      documents = new HashSet<>();
      form.mentions().forEach(mention -> documents.add(mention.document()));
    }
    return documents;
  }

  ContextSimilarity.Profile profile() {
    if (profile == null) {
      profile = ContextSimilarity.Profile.of(sample);
    }
    return profile;
  }
}
