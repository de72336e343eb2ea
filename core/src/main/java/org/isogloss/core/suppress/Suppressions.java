package org.isogloss.core.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.SuppressionAudit;

/** The suppressions of a document, and which of them a place falls under. */
public final class Suppressions {

  /**
   * One name in a directive.
   *
   * @param name a rule, family or part of a rule; empty for all rules
   * @param scope where it holds in the source
   */
  private record Suppression(Directive directive, String name, Span scope) {}

  private final DocumentId document;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Remark> malformed;
  private final Set<Suppression> used = new HashSet<>();

  /**
   * Reads the suppressions of a document.
   *
   * @param names the rules that may be named
   */
  public Suppressions(Document document, RuleNames names) {
    this.document = document.id();
    DirectiveReader reader = new DirectiveReader(names);
    reader.read(document.comments());
    this.malformed = reader.malformed();
    for (Directive directive : reader.directives()) {
      Span scope = scope(directive, document);
      List<String> meant = directive.rules().isEmpty() ? List.of("") : directive.rules();
      meant.forEach(name -> all.add(new Suppression(directive, name, scope)));
    }
  }

  /**
   * Whether what a rule says of a place is turned off. What turns it off is noted as used.
   *
   * @param ruleId the rule, with the part of the rule after a slash
   * @param place in the source
   */
  public boolean suppress(String ruleId, Span place) {
    List<Suppression> found = new ArrayList<>();
    Suppression last = null;
    for (Suppression each : all) {
      if (!RuleNames.covers(each.name(), ruleId)) {
        continue;
      }
      switch (each.directive().kind()) {
        case OFF, ON -> last = each.scope().contains(place.start()) ? each : last;
        case NEXT_LINE, NEXT_BLOCK -> {
          if (each.scope().overlaps(place) || each.scope().contains(place.start())) {
            found.add(each);
          }
        }
      }
    }
    if (last != null && last.directive().kind() == Directive.Kind.OFF) {
      found.add(last);
    }
    used.addAll(found);
    return !found.isEmpty();
  }

  /**
   * What came of them.
   *
   * @param judged whether a name stands for nothing but rules that have run on the whole document
   *     and told all that they found; of the others nothing can be said
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
        ? "Nothing was turned off that this turns on; take " + what + " out."
        : "Nothing is suppressed by turning " + what + " off here; take it out.";
  }

  private boolean endsAnything(Suppression on) {
    return all.stream()
        .filter(each -> each.directive().kind() == Directive.Kind.OFF)
        .filter(off -> off.directive().comment().start() < on.directive().comment().start())
        .anyMatch(
            off ->
                RuleNames.covers(off.name(), on.name()) || RuleNames.covers(on.name(), off.name()));
  }

  /** Where a directive holds; an empty span after the comment if there is nothing. */
  private static Span scope(Directive directive, Document document) {
    int end = directive.comment().end();
    int length = document.source().length();
    return switch (directive.kind()) {
      case OFF, ON -> new Span(end, length);
      case NEXT_LINE -> nextLine(document, end).orElse(new Span(end, end));
      case NEXT_BLOCK ->
          document.blocks().stream()
              .map(block -> document.toSource(block.span()))
              .filter(block -> block.start() >= end)
              .min(Comparator.naturalOrder())
              .orElse(new Span(end, end));
    };
  }

  private static Optional<Span> nextLine(Document document, int after) {
    return SourceLines.of(document.source()).stream()
        .filter(line -> line.start() >= after)
        .filter(line -> !isComment(document, SourceLines.stripped(document.source(), line)))
        .findFirst();
  }

  /** Whether a line without its blanks is empty, or a comment or part of one. */
  private static boolean isComment(Document document, Span line) {
    return line.isEmpty()
        || document.comments().stream().map(Comment::span).anyMatch(c -> c.contains(line));
  }
}
