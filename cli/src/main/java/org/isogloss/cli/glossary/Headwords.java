package org.isogloss.cli.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.rule.Grounds;

/**
 * The competing forms of a finding that are names of its one concept. Longer phrases in which these
 * occur are things of their own, and are right if the names in them are.
 *
 * @param texts the names, the most frequent first
 */
record Headwords(List<String> texts) {

  /** A name in a message, with the number of its places. */
  private static final Pattern NAME = Pattern.compile("“([^“”]+)” \\((\\d{1,9})\\)");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\h‐‑-]+");

  Headwords {
    texts = List.copyOf(texts);
  }

  /**
   * @param message says which names compete; without any, all forms do
   * @param forms the forms, and what a reader added to them
   */
  static Headwords of(String message, List<Grounds.Form> forms) {
    List<Grounds.Form> names = new ArrayList<>();
    Matcher name = NAME.matcher(message);
    while (name.find()) {
      names.add(new Grounds.Form(name.group(1), Integer.parseInt(name.group(2))));
    }
    Headwords named = sorted(names);
    forms.stream().filter(form -> named.in(form.text()).isEmpty()).forEach(names::add);
    return sorted(names);
  }

  private static Headwords sorted(List<Grounds.Form> forms) {
    return new Headwords(
        forms.stream()
            .sorted(Comparator.comparingInt(Grounds.Form::count).reversed())
            .map(Grounds.Form::text)
            .toList());
  }

  /** The name that a form is, or else the longest one that it contains as whole words. */
  Optional<String> in(String form) {
    if (texts.contains(form)) {
      return Optional.of(form);
    }
    String words = words(form);
    return texts.stream()
        .filter(name -> words.contains(words(name)))
        .max(Comparator.comparingInt(String::length));
  }

  private static String words(String text) {
    return " " + SEPARATOR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
  }
}
