package org.isogloss.engine.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.rule.SuppressionRule;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * The files that rules report on, and what is reported in them.
 *
 * @param levels what is reported, by file
 * @param selection the rules selected on the command line
 * @param whole whether these are all files of the run
 */
record RuleScope(Map<DocumentId, RuleLevels> levels, RuleSelection selection, boolean whole) {

  /** Whether findings of a rule are reported in any file; without files, all rules run. */
  boolean runs(String ruleId) {
    return levels.isEmpty()
        || levels.values().stream().anyMatch(file -> file.runs(ruleId, selection));
  }

  /** The rule limited to these files; the rule itself if nothing changes. */
  Rule limit(Rule rule) {
    String id = rule.info().id();
    if (whole && levels.values().stream().allMatch(file -> file.leaveAlone(id))) {
      return rule;
    }
    if (rule instanceof DocumentRule documentRule) {
      return new LimitedDocumentRule(documentRule, this);
    }
    if (rule instanceof SuppressionRule suppressionRule) {
      return new LimitedSuppressionRule(suppressionRule, this);
    }
    return new LimitedManuscriptRule((ManuscriptRule) rule, this);
  }

  private record LimitedDocumentRule(DocumentRule rule, RuleScope scope) implements DocumentRule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public boolean isIdle() {
      return rule.isIdle();
    }

    @Override
    public boolean isLocal() {
      return rule.isLocal();
    }

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      return isWanted(document) ? judged(rule.check(document), document) : List.of();
    }

    @Override
    public List<Hit> check(AnalyzedDocument document, Predicate<Block> wanted) {
      return isWanted(document) ? judged(rule.check(document, wanted), document) : List.of();
    }

    @Override
    public List<Hit> joined(List<Hit> hits, List<CheckedText> texts) {
      return rule.joined(hits, texts.stream().filter(text -> isWanted(text.document())).toList());
    }

    private boolean isWanted(AnalyzedDocument document) {
      RuleLevels file = scope.levels.get(document.document().id());
      return file != null && file.runs(info().id(), scope.selection);
    }

    private List<Hit> judged(List<Hit> hits, AnalyzedDocument document) {
      return hits.stream().flatMap(hit -> scope.judge(info(), hit, document).stream()).toList();
    }
  }

  private record LimitedSuppressionRule(SuppressionRule rule, RuleScope scope)
      implements SuppressionRule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public boolean isIdle() {
      return rule.isIdle();
    }

    @Override
    public List<Remark> check(SuppressionAudit audit) {
      RuleLevels file = scope.levels.get(audit.document());
      if (file == null) {
        return List.of();
      }
      return file.judge(info().id(), info().severity(), Zone.METADATA, scope.selection)
          .map(severity -> rule.check(audit).stream().map(r -> r.as(severity)).toList())
          .orElse(List.of());
    }
  }

  private record LimitedManuscriptRule(ManuscriptRule rule, RuleScope scope)
      implements ManuscriptRule {

    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public boolean isIdle() {
      return rule.isIdle();
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      Map<DocumentId, AnalyzedDocument> all = new HashMap<>();
      manuscript.documents().forEach(document -> all.put(document.document().id(), document));
      if (Collections.disjoint(all.keySet(), scope.levels.keySet())) {
        return List.of();
      }
      return rule.check(manuscript).stream().flatMap(hit -> reported(hit, all).stream()).toList();
    }

    /**
     * The hit if its file reports it; of one decision, the places whose files do, by the severity
     * that they have there.
     */
    private List<Hit> reported(Hit hit, Map<DocumentId, AnalyzedDocument> all) {
      Map<Severity, List<Hit>> bySeverity = new TreeMap<>(Comparator.reverseOrder());
      for (Hit part : hit.apart()) {
        AnalyzedDocument document = all.get(part.place().document());
        if (document != null && scope.levels.containsKey(document.document().id())) {
          scope
              .judge(info(), part, document)
              .ifPresent(
                  kept ->
                      bySeverity
                          .computeIfAbsent(
                              kept.severity().orElse(info().severity()), s -> new ArrayList<>())
                          .add(kept));
        }
      }
      Function<Place, String> textAt = place -> all.get(place.document()).text(place.span());
      return bySeverity.values().stream()
          .map(parts -> rule.restated(hit.keeping(parts, textAt), hit))
          .toList();
    }

    @Override
    public List<ListedWord> words(AnalyzedManuscript manuscript) {
      return rule.words(manuscript).stream()
          .flatMap(
              word -> word.keeping(place -> scope.levels.containsKey(place.document())).stream())
          .toList();
    }
  }

  /** The hit with the severity set for its file; empty if it is not reported. */
  private Optional<Hit> judge(RuleInfo rule, Hit hit, AnalyzedDocument document) {
    String id = rule.id() + hit.subId().map(part -> "/" + part).orElse("");
    Severity own = hit.severity().orElse(rule.severity());
    Zone zone = document.document().blockAt(hit.place().span().start()).zone();
    return levels
        .get(document.document().id())
        .judge(id, own, zone, selection)
        .map(severity -> severity == own ? hit : hit.as(severity));
  }
}
