package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * Reads conditions from {@code \if...} to {@code \fi}. What is certainly not typeset is skipped; if
 * that is unknown, both branches are read, the second as a separate block.
 */
final class LatexConditions {

  private final LatexBlocks reader;
  private final LatexStructure structure;

  /** Where the skipped second branch of a true condition begins, and the place after it. */
  private final Map<Integer, Integer> passed = new HashMap<>();

  /** Where a second branch that is also read begins and ends. */
  private final Map<Integer, Integer> asides = new HashMap<>();

  /** Where such a branch ends, and the block that continues after it. */
  private final Map<Integer, RawBlock> interrupted = new HashMap<>();

  LatexConditions(LatexBlocks reader, LatexStructure structure) {
    this.reader = reader;
    this.structure = structure;
  }

  /** Reads the beginning of a condition; returns the place to continue from. */
  int begin(String name, LatexCommand command, int at, int after, int end) {
    int inside = after;
    for (LatexArgument argument : command.arguments()) {
      inside = reader.calls().skip(argument, inside, end);
    }
    LatexStructure.Condition condition = structure.condition(at);
    if (condition == null || condition.end() >= end || condition.end() < inside) {
      return inside;
    }
    boolean divided = condition.otherwise() >= inside;
    int close = condition.end() + "\\fi".length();
    Boolean holds = holds(name);
    if (holds == null) {
      if (divided) {
        asides.put(condition.otherwise(), condition.end());
        reader.out().branch();
      }
      return inside;
    }
    if (!holds) {
      return divided ? condition.otherwise() + "\\else".length() : close;
    }
    if (divided) {
      passed.put(condition.otherwise(), close);
    }
    return inside;
  }

  /** Whether a condition is true; null if unknown. */
  private Boolean holds(String name) {
    return switch (name) {
      case "\\iftrue" -> Boolean.TRUE;
      case "\\iffalse" -> Boolean.FALSE;
      default -> reader.names().conditions().get(name.substring("\\if".length()));
    };
  }

  /**
   * Sets an author's condition, as {@code \drafttrue} does; returns whether the name is such a
   * command.
   */
  boolean set(String name) {
    for (boolean value : new boolean[] {true, false}) {
      String suffix = Boolean.toString(value);
      String condition =
          name.endsWith(suffix) ? name.substring(1, name.length() - suffix.length()) : "";
      if (reader.names().conditions().replace(condition, value) != null) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code \else} or {@code \fi}; returns the place to continue from. */
  int part(int at, int after) {
    LatexOutput out = reader.out();
    if (passed.containsKey(at)) {
      return passed.get(at);
    }
    if (asides.containsKey(at) && out.current() != null) {
      interrupted.put(asides.get(at), out.current());
      out.resume(null);
      out.open(new LatexOutput.Context(RawBlock.Kind.FOOTNOTE, 0, false));
    } else if (interrupted.containsKey(at)) {
      out.flush();
      out.close();
      out.resume(interrupted.remove(at));
    } else {
      out.blank();
    }
    return after;
  }
}
