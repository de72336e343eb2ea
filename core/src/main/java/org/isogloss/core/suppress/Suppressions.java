package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.SuppressionAudit;

/** The suppressions of a document, and which of them apply to a place. */
public final class Suppressions {

  /**
   * One name in a directive.
   *
   * @param name a rule, family or part of a rule; empty for all rules
   * @param scope its scope in the source
   * @param number its index among all suppressions of the document
   */
  private record Suppression(Directive directive, String name, Span scope, int number) {}

  private final DocumentId document;
  private final List<Suppression> all = new ArrayList<>();
  private final Map<String, SuppressionIndex<Suppression>> switches = new HashMap<>();
  private final Map<String, SuppressionIndex<Suppression>> nearby = new HashMap<>();
  private final Map<String, Integer> firstOff = new HashMap<>();
  private final RuleNames names;
  private final List<Remark> malformed;
  private final Set<Suppression> used = new HashSet<>();

  /**
   * Reads the suppressions of a document.
   *
   * @param names the rules that may be named
   */
  public Suppressions(Document document, RuleNames names) {
    this.document = document.id();
    this.names = names;
    DirectiveReader reader = new DirectiveReader(names);
    reader.read(document.comments());
    this.malformed = reader.malformed();
    if (reader.directives().isEmpty()) {
      return;
    }
    DirectiveScopes scopes = new DirectiveScopes(document);
    for (Directive directive : reader.directives()) {
      Span scope = scopes.of(directive);
      List<String> meant = directive.rules().isEmpty() ? List.of("") : directive.rules();
      meant.forEach(name -> add(new Suppression(directive, name, scope, all.size())));
    }
  }

  private void add(Suppression each) {
    all.add(each);
    boolean near =
        switch (each.directive().kind()) {
          case OFF, ON -> false;
          case NEXT_LINE, NEXT_BLOCK -> true;
        };
    (near ? nearby : switches)
        .computeIfAbsent(each.name(), name -> new SuppressionIndex<>(Suppression::scope))
        .add(each);
    if (each.directive().kind() == Directive.Kind.OFF) {
      firstOff.merge(each.name(), each.directive().comment().start(), Math::min);
    }
  }

  /**
   * Whether a rule is turned off at a place. The suppressions that do so are marked as used.
   *
   * @param ruleId the rule, with the part of the rule after a slash
   * @param place in the source
   */
  public boolean suppress(String ruleId, Span place) {
    List<Suppression> found = new ArrayList<>();
    Suppression last = null;
    for (String name : names.covering(ruleId)) {
      SuppressionIndex<Suppression> near = nearby.get(name);
      if (near != null) {
        near.touching(place, found);
      }
      SuppressionIndex<Suppression> turns = switches.get(name);
      Suppression turn = turns == null ? null : turns.lastAt(place.start());
      boolean later = turn != null && (last == null || last.number() < turn.number());
      last = later ? turn : last;
    }
    if (last != null && last.directive().kind() == Directive.Kind.OFF) {
      found.add(last);
    }
    used.addAll(found);
    return !found.isEmpty();
  }

  /**
   * Returns their outcome.
   *
   * @param judged whether a name covers only rules that have run on the whole document and reported
   *     everything they found; others cannot be checked
   */
  public SuppressionAudit audit(Predicate<String> judged) {
    List<Remark> unused = new ArrayList<>();
    for (Suppression each : all) {
      boolean idle =
          each.directive().kind() == Directive.Kind.ON
              ? !endsAnything(each)
              : !used.contains(each) && judged.test(each.name());
      if (idle) {
        unused.add(new Remark(each.directive().comment(), message(each)));
      }
    }
    return new SuppressionAudit(document, malformed, unused);
  }

  private static String message(Suppression idle) {
    String what = idle.name().isEmpty() ? "anything" : "“" + idle.name() + "”";
    return idle.directive().kind() == Directive.Kind.ON
        ? "Nothing that this turns on was turned off; remove " + what + "."
        : "Turning " + what + " off here suppresses nothing; remove it.";
  }

  private boolean endsAnything(Suppression on) {
    return firstOff.entrySet().stream()
        .filter(off -> off.getValue() < on.directive().comment().start())
        .map(Map.Entry::getKey)
        .anyMatch(off -> names.covers(off, on.name()) || names.covers(on.name(), off));
  }
}
