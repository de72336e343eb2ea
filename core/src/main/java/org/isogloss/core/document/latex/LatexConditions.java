package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * Reads what stands between {@code \if...} and {@code \fi}. What is certainly not typeset is passed
 * over; where that can't be known, both branches are read, the second one as a block of its own.
 */
final class LatexConditions {

  private final LatexBlocks reader;
  private final LatexStructure structure;

  /** Where the second branch of a condition that holds begins, and the place after it. */
  private final Map<Integer, Integer> passed = new HashMap<>();

  /** Where a second branch that is read, too, begins, and where it ends. */
  private final Map<Integer, Integer> asides = new HashMap<>();

  /** Where such a branch ends, and the block that goes on after it. */
  private final Map<Integer, RawBlock> interrupted = new HashMap<>();

  LatexConditions(LatexBlocks reader, LatexStructure structure) {
    this.reader = reader;
    this.structure = structure;
  }

  /** Reads the beginning of a condition; the place to go on from. */
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

  /** Whether a condition holds; null where nothing says so. */
  private Boolean holds(String name) {
    return switch (name) {
      case "\\iftrue" -> Boolean.TRUE;
      case "\\iffalse" -> Boolean.FALSE;
      default -> reader.names().conditions().get(name.substring("\\if".length()));
    };
  }

  /** Sets a condition of the author's, as {@code \drafttrue} does; whether the name does so. */
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

  /** Reads what divides or ends a condition; the place to go on from. */
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
