package org.isogloss.cli.growth;

import java.util.List;
import java.util.function.IntFunction;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.rule.Topic;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/** Translations that are bad for the rules that compare them with their source; all run on each. */
final class BilingualCases {

  private static final String HEADER = "msgid \"\"\nmsgstr \"Language: zh\\n\"\n\n";

  private static final List<String> NOUNS =
      List.of("lamp", "bell", "valve", "anchor", "ledger", "kettle", "bridge", "engine");

  private static final String CHARACTERS = "灯钟阀锚账壶桥机";

  private BilingualCases() {}

  static void addTo(List<GrowthCase> cases) {
    unit(cases, "numbers in one unit", "1,234 and 5 in May, ", "一千二百三十四 5 (1) ", 1_000);
    unit(cases, "number words in one unit", "two hundred and five ", "二百〇五 ", 1_000);
    unit(cases, "brackets in one unit", "(a [b ", "（灯【钟", 1_000);
    unit(cases, "quotation marks in one unit", "“a 'b ", "“灯「钟", 1_000);
    unit(cases, "tags in one unit", "<b>%s</b> {x} ", "</b>%s<b> ", 700);
    unit(
        cases,
        "text left in one unit",
        "the lamp 灯火通明 is lit (",
        "灯火通明 the lamp of the port is lit",
        700);
    IntFunction<String> units =
        WorstInputs.numbered(
            HEADER,
            i ->
                entry(
                    "The %s %s number %d is old.".formatted(noun(i), noun(i / 8), i),
                    "%d号%s%s很旧。".formatted(i, character(i), character(i / 8))),
            "");
    add(cases, "units", units, 300);
    IntFunction<String> same =
        WorstInputs.numbered(
            HEADER,
            i -> "msgctxt \"%d\"\n".formatted(i) + entry("The lamp is lit", "灯亮了" + character(i)),
            "");
    add(cases, "units with one text", same, 300);
  }

  private static String noun(int number) {
    return NOUNS.get(number % NOUNS.size());
  }

  private static String character(int number) {
    int at = number % CHARACTERS.length();
    return CHARACTERS.substring(at, at + 1);
  }

  private static void unit(
      List<GrowthCase> cases, String input, String english, String other, int size) {
    add(cases, input, count -> HEADER + entry(english.repeat(count), other.repeat(count)), size);
  }

  private static String entry(String english, String other) {
    return "msgid \"%s\"\nmsgstr \"%s\"\n\n".formatted(english, other);
  }

  private static void add(
      List<GrowthCase> cases, String input, IntFunction<String> text, int size) {
    cases.add(
        new GrowthCase(
            "translation",
            input,
            GrowthCase.rules(
                DocumentFormat.PO,
                text,
                () ->
                    BuiltInRules.all(new Termbase(List.of())).stream()
                        .filter(rule -> rule.info().topic() == Topic.TRANSLATION)
                        .toList()),
            size));
  }
}
