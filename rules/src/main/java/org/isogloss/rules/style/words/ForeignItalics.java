package org.isogloss.rules.style.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** Whether a foreign phrase is set in italics: a question with an answer for each phrase. */
final class ForeignItalics {

  /** The phrases by their first letter, so that few have to be tried at a word. */
  private static final Pattern PHRASE =
      Pattern.compile(
          DataFile.lines(ForeignItalics.class, "foreign-phrases.txt").stream()
              .collect(
                  Collectors.groupingBy(
                      phrase -> phrase.substring(0, 1),
                      TreeMap::new,
                      Collectors.mapping(ForeignItalics::rest, Collectors.joining("|"))))
              .entrySet()
              .stream()
              .map(ForeignItalics::group)
              .collect(Collectors.joining("|", "\\b(?<![’'-])(?:", ")(?![\\p{L}-])")));

  /** How many more characters than the phrase its emphasis may have: quotation marks, a stop. */
  private static final int MARGIN = 2;

  private static final StyleQuestion QUESTION =
      new StyleQuestion(
          "foreign-italics",
          "Italics of foreign phrases",
          "A foreign phrase in roman type that is mostly set in italics, or the reverse.",
          "The foreign phrase",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("italic", "in italics"), new StyleAnswer("roman", "in roman type")),
          ForeignItalics::observe);

  private ForeignItalics() {}

  static StyleQuestion question() {
    return QUESTION;
  }

  private static String group(Map.Entry<String, String> letter) {
    String first = letter.getKey();
    String upper = first.toUpperCase(Locale.ROOT);
    return "[%s%s](?:%s)".formatted(first, upper, letter.getValue());
  }

  private static String rest(String phrase) {
    return phrase.substring(1).replace(".", "\\.").replace("'", "['’]").replace(" ", "\\h");
  }

  private static void observe(StyleDocument document, Consumer<Observation> found) {
    for (StyleBlock block : document.blocks()) {
      if (block.zone().isProse() && block.zone() != Zone.HEADING && block.zone() != Zone.TITLE) {
        Matcher matcher = PHRASE.matcher(block.text());
        while (matcher.find()) {
          observe(document, block, matcher, found);
        }
      }
    }
  }

  private static void observe(
      StyleDocument document, StyleBlock block, Matcher matcher, Consumer<Observation> found) {
    Span phrase = block.span(matcher.start(), matcher.end());
    String answer = "roman";
    for (Inline inline : document.document().inlines(block.before(phrase))) {
      if (inline.kind() == Inline.Kind.EMPHASIS && inline.span().overlaps(phrase)) {
        if (inline.span().length() > phrase.length() + MARGIN) {
          // In a longer emphasis, italics say nothing about the phrase.
          return;
        }
        answer = "italic";
      }
    }
    String name = matcher.group().toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    found.accept(new Observation(phrase, answer, "“%s” is set".formatted(name), Map.of()));
  }
}
