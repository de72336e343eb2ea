package org.isogloss.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.rule.Grounds;

/** The forms of a concept in a cell: one per line, with its count in parentheses. */
public final class FormCounts {

  private static final Pattern FORM = Pattern.compile("(.*\\S)\\s*\\((\\d{1,9})\\)");

  private FormCounts() {}

  /** The cell for forms: {@code fog bell (5)}, and the next one on a new line. */
  public static String cell(List<Grounds.Form> forms) {
    return forms.stream()
        .map(form -> form.text() + " (" + form.count() + ")")
        .collect(Collectors.joining("\n"));
  }

  /** The forms in a cell; a form without a count, added by a reader, occurs once. */
  static List<Grounds.Form> read(String cell) {
    List<Grounds.Form> forms = new ArrayList<>();
    for (String line : cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      Matcher matcher = FORM.matcher(line);
      forms.add(
          matcher.matches()
              ? new Grounds.Form(matcher.group(1), Integer.parseInt(matcher.group(2)))
              : new Grounds.Form(line, 1));
    }
    return forms;
  }
}
