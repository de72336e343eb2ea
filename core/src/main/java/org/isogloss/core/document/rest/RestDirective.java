package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.document.assembly.Patterns;

/**
 * The parts of a directive.
 *
 * @param head what follows its name, up to the options or a blank line
 * @param options the fields below that
 * @param body the lines below the options
 */
record RestDirective(List<RestLine> head, List<Option> options, List<RestLine> body) {

  /**
   * An option.
   *
   * @param name what is between its colons
   * @param lines the lines of its value that are not blank
   */
  record Option(String name, List<RestLine> lines) {

    /** Its value on one line. */
    String text(String source) {
      return lines.stream().map(line -> line.in(source)).collect(Collectors.joining(" "));
    }
  }

  /**
   * The parts of the directive that begins in a line. A blank line ends its options, however far
   * what follows is indented.
   *
   * @param at the line
   * @param end the line after the directive
   * @param name the length of its name with all that precedes it
   */
  static RestDirective of(
      String source, Patterns patterns, List<RestLine> body, int at, int end, int name) {
    int from = at + 1;
    while (from < end
        && !body.get(from).isBlank()
        && !patterns.begins("field", body.get(from).in(source))) {
      from++;
    }
    List<RestLine> head =
        RestLine.aligned(body.get(at).after(source, name), body.subList(at + 1, from));
    List<Option> options = new ArrayList<>();
    while (from < end && patterns.begins("field", body.get(from).in(source))) {
      RestLine line = body.get(from);
      String label = line.in(source).substring(0, patterns.prefix("field", line.in(source)));
      int next = from + 1;
      while (next < end && body.get(next).isIndentedMore(line.indent())) {
        next++;
      }
      String option = label.substring(1, label.lastIndexOf(':'));
      List<RestLine> value = new ArrayList<>(body.subList(from + 1, next));
      value.add(0, line.after(source, label.length()));
      options.add(new Option(option, withText(value)));
      from = next;
    }
    return new RestDirective(head, options, body.subList(from, Math.max(from, end)));
  }

  /** The lines that are not blank. */
  static List<RestLine> withText(List<RestLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** The option of a name, if it is set. */
  Optional<Option> option(String name) {
    return options.stream().filter(option -> option.name().equals(name)).findFirst();
  }
}
