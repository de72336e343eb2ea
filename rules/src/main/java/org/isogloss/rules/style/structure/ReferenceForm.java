package org.isogloss.rules.style.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.CrossReference;
import org.isogloss.core.outline.LabelKind;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The question how cross-references write the word before the number. */
final class ReferenceForm implements Observer {

  /** How far the text around a reference is looked at, in code units. */
  private static final int REACH = 40;

  /** At the start of a sentence every house has a capital and no abbreviation. */
  private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:]|\\)\\.)[\\s“\"‘]*$");

  private static final Pattern OPEN_BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*$");

  /** A title after the number: the words are quoted as they are printed there. */
  private static final Pattern TITLE =
      Pattern.compile("\\s+[“\"‘]?\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

  private static final StyleQuestion QUESTION =
      new StyleQuestion(
          "cross-reference-form",
          "Form of cross-references",
          "Cross-references such as “section 4” where most are written “Section 4”, or “Fig. 2” and “Figure 2”.",
          "References",
          RuleInfo.PROSE,
          List.of(
              new StyleAnswer("capital", "have a capital"),
              new StyleAnswer("lower", "are in lower case"),
              new StyleAnswer("abbreviated", "have a capitalized abbreviation"),
              new StyleAnswer("abbreviated-lower", "have a lower-case abbreviation"),
              new StyleAnswer("sign", "have a sign")),
          new ReferenceForm());

  private ReferenceForm() {}

  static StyleQuestion question() {
    return QUESTION;
  }

  @Override
  public void observe(StyleDocument document, Consumer<Observation> found) {
    for (CrossReference reference : document.outline().crossReferences()) {
      Zone zone = reference.block().zone();
      boolean isText =
          zone == Zone.BODY
              || zone == Zone.LIST_ITEM
              || zone == Zone.ABSTRACT
              || zone == Zone.FOOTNOTE;
      if (isText && !reference.elsewhere()) {
        observation(document, reference).ifPresent(found);
      }
    }
  }

  private static Optional<Observation> observation(
      StyleDocument document, CrossReference reference) {
    String text = document.text(reference.block().span());
    int start = reference.span().start() - reference.block().span().start();
    int end = start + reference.span().length();
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    boolean atStart =
        SENTENCE_START.matcher(before).find() && (start <= REACH || !before.isBlank());
    String form = form(reference);
    boolean shortInBrackets =
        !form.equals("capital") && !form.equals("lower") && OPEN_BRACKET.matcher(before).find();
    if (atStart || shortInBrackets || TITLE.matcher(after).matches()) {
      return Optional.empty();
    }
    int from = reference.span().start();
    Span word = new Span(from, from + reference.word().length());
    return Optional.of(
        new Observation(word, form, scope(reference.kind()), rewritten(reference, form)));
  }

  private static String form(CrossReference reference) {
    String word = reference.word();
    if (!Character.isLetter(word.charAt(0))) {
      return "sign";
    }
    String kind = reference.kind().label();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean full =
        lower.startsWith(kind) || lower.startsWith("append") || lower.startsWith("subsection");
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (full) {
      return capital ? "capital" : "lower";
    }
    return capital ? "abbreviated" : "abbreviated-lower";
  }

  /** Sections and chapters are written alike. */
  private static String scope(LabelKind kind) {
    return switch (kind) {
      case SECTION, CHAPTER, PART -> "to sections and chapters";
      default -> "to " + Kinds.plural(kind);
    };
  }

  private static Map<String, String> rewritten(CrossReference reference, String form) {
    String word = reference.word();
    return switch (form) {
      case "lower" -> Map.of("capital", Character.toUpperCase(word.charAt(0)) + word.substring(1));
      case "capital" -> Map.of("lower", word.toLowerCase(Locale.ROOT));
      default -> Map.of();
    };
  }
}
