package org.isogloss.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isogloss.core.document.DocumentId;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.StyleRules;
import org.isogloss.rules.style.StyleAnalysis;
import org.isogloss.rules.style.StyleDecision;

/**
 * Collects how manuscripts answer the questions of house style, while the rules that ask them run.
 * Thread-safe.
 */
public final class StyleListing {

  /** Which manuscript answers which question. */
  private record Asked(List<DocumentId> documents, String question) {}

  /** The last answers: fixing checks a manuscript again. */
  private final Map<Asked, StyleDecision> decisions = new HashMap<>();

  private final StyleAnalysis analysis = new StyleAnalysis(this::add);

  /** The rules to run: all of house style. */
  public CheckRequest.RuleSource rules() {
    return CheckRequest.RuleSource.of(settings -> StyleRules.with(settings, analysis));
  }

  /** All rules, so that the answers of a complete check are collected. */
  public CheckRequest.RuleSource amongAllRules() {
    return cache -> new BuiltInRules(cache, analysis)::with;
  }

  private synchronized void add(StyleDecision decision) {
    decisions.put(new Asked(decision.documents(), decision.question().info().id()), decision);
  }

  /** The decisions of each manuscript, by question; manuscripts by their first document. */
  public synchronized List<List<StyleDecision>> byManuscript() {
    Map<DocumentId, List<StyleDecision>> manuscripts = new TreeMap<>();
    for (StyleDecision decision : decisions.values()) {
      if (!decision.documents().isEmpty()) {
        manuscripts
            .computeIfAbsent(decision.documents().get(0), id -> new ArrayList<>())
            .add(decision);
      }
    }
    manuscripts
        .values()
        .forEach(
            list -> list.sort(Comparator.comparing(decision -> decision.question().info().id())));
    return List.copyOf(manuscripts.values());
  }
}
