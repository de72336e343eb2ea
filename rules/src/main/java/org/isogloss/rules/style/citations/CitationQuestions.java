package org.isogloss.rules.style.citations;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.Citation;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.Observer;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about how the text cites; asked only where its citations are understood. */
public final class CitationQuestions {

  private static final Pattern JOINT = Pattern.compile("(?<=[\\p{L}.,])\\s(and|&)\\s(?=\\p{L})");
  private static final Pattern COMMA =
      Pattern.compile("(?<=[\\p{L}.])(,?)\\s(?=(?:1[5-9]|20)\\d\\d)");
  private static final Pattern ET_AL = Pattern.compile("\\bet\\sal(\\.?)(?!\\p{L})");

  private static final StyleQuestion SYSTEM =
      new StyleQuestion(
          "citation-system",
          "System of citation",
          "Citations by number among citations by author and year, or the reverse.",
          "Works are cited",
          CitationSlips.TEXT,
          List.of(
              new StyleAnswer("numeric", "by number (“[3]”)"),
              new StyleAnswer("author-year", "by author and year (“(Low, 2019)”)")),
          understood(CitationQuestions::system));

  private static final StyleQuestion CONJUNCTION =
      new StyleQuestion(
          "citation-conjunction",
          "“And” between cited authors",
          "Cited authors joined differently from most citations.",
          "The authors of a work are joined",
          CitationSlips.TEXT,
          List.of(
              new StyleAnswer("word", "as “Low and Kim”"),
              new StyleAnswer("sign", "as “Low & Kim”")),
          understood(CitationQuestions::conjunction));

  private static final StyleQuestion YEAR_COMMA =
      new StyleQuestion(
          "citation-comma",
          "Comma before the cited year",
          "A comma between author and year in brackets, where most citations have none, or the"
              + " reverse.",
          "Citations are written",
          CitationSlips.TEXT,
          List.of(
              new StyleAnswer("comma", "as “(Low, 2019)”"),
              new StyleAnswer("none", "as “(Low 2019)”")),
          understood(CitationQuestions::comma));

  private static final StyleQuestion OTHERS =
      new StyleQuestion(
          "citation-et-al",
          "Period after “et al.”",
          "“et al.” without its period where most citations have one, or the reverse.",
          "Further authors are abbreviated",
          CitationSlips.TEXT,
          List.of(new StyleAnswer("stop", "as “et al.”"), new StyleAnswer("bare", "as “et al”")),
          understood(CitationQuestions::others));

  private static final StyleQuestion SPACE =
      new StyleQuestion(
          "citation-space",
          "Space before a cited number",
          "A space before the bracket of a citation, where most have none, or the reverse.",
          "Numbers of references are written",
          CitationSlips.TEXT,
          List.of(
              new StyleAnswer("spaced", "as “word [3]”"),
              new StyleAnswer("closed", "as “word[3]”")),
          understood(CitationQuestions::space));

  private static final StyleQuestion STOP =
      new StyleQuestion(
          "citation-stop",
          "Citation and period",
          "Cited numbers before the period, where most are after it, or the reverse.",
          "At the end of a sentence, references are cited",
          CitationSlips.TEXT,
          List.of(
              new StyleAnswer("before", "as “word [3].”"),
              new StyleAnswer("after", "as “word.[3]”")),
          understood(CitationQuestions::stop));

  /** Reads what a citation answers. */
  @FunctionalInterface
  private interface Reading {
    void read(CitedList list, Citation citation, Consumer<Observation> found);
  }

  private CitationQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return List.of(CONJUNCTION, OTHERS, SPACE, STOP, SYSTEM, YEAR_COMMA);
  }

  private static Observer understood(Reading reading) {
    return (document, found) -> {
      for (CitedList list : CitedList.of(List.of(document))) {
        for (Citation citation : document.bibliography().citations()) {
          if (citation.targets().stream().allMatch(each -> isWritten(list, each))) {
            reading.read(list, citation, found);
          }
        }
      }
    };
  }

  private static boolean isWritten(CitedList list, Citation.Target target) {
    return list.index().entries(target).stream()
        .anyMatch(
            entry ->
                target.label().isEmpty()
                    || list.system() == Citation.Kind.NUMERIC
                    || entry.numbered() == ReferenceEntry.Numbered.WRITTEN);
  }

  private static void system(CitedList list, Citation citation, Consumer<Observation> found) {
    // A text that cites by number may still name an author with the year.
    if (citation.kind() == Citation.Kind.NUMERIC) {
      found.accept(new Observation(citation.span(), "numeric"));
    } else if (citation.kind() == Citation.Kind.AUTHOR_YEAR && !citation.inSentence()) {
      found.accept(new Observation(citation.span(), "author-year"));
    }
  }

  private static void conjunction(CitedList list, Citation citation, Consumer<Observation> found) {
    String text = text(list.owner(), citation);
    Matcher joint = JOINT.matcher(text);
    String scope = citation.inSentence() ? "in sentences" : "in brackets";
    while (citation.kind() == Citation.Kind.AUTHOR_YEAR && joint.find()) {
      found.accept(
          new Observation(
              span(citation, joint.start(1), joint.end(1)),
              joint.group(1).equals("&") ? "sign" : "word",
              scope,
              Map.of("word", "and", "sign", "&")));
    }
  }

  private static void comma(CitedList list, Citation citation, Consumer<Observation> found) {
    if (citation.kind() != Citation.Kind.AUTHOR_YEAR || citation.inSentence()) {
      return;
    }
    String text = text(list.owner(), citation);
    Matcher comma = COMMA.matcher(text);
    if (comma.find()) {
      String answer = comma.group(1).isEmpty() ? "none" : "comma";
      found.accept(new Observation(citation.span(), answer));
    }
  }

  private static void others(CitedList list, Citation citation, Consumer<Observation> found) {
    Matcher others = ET_AL.matcher(text(list.owner(), citation));
    while (others.find()) {
      found.accept(
          new Observation(
              span(citation, others.start(), others.end()),
              others.group(1).isEmpty() ? "bare" : "stop",
              Map.of("stop", "et al.", "bare", "et al")));
    }
  }

  private static void space(CitedList list, Citation citation, Consumer<Observation> found) {
    String prose = list.owner().document().prose();
    Span span = citation.span();
    Block block = list.owner().document().blockAt(span.start());
    if (prose.charAt(span.start()) != '[' || span.start() - 2 < block.span().start()) {
      return;
    }
    char before = prose.charAt(span.start() - 1);
    char last =
        Character.isWhitespace(before) || before == '\u00A0'
            ? prose.charAt(span.start() - 2)
            : before;
    if (Character.isLetterOrDigit(last)) {
      found.accept(new Observation(span, last == before ? "closed" : "spaced"));
    }
  }

  private static void stop(CitedList list, Citation citation, Consumer<Observation> found) {
    if (citation.kind() != Citation.Kind.NUMERIC) {
      return;
    }
    String prose = list.owner().document().prose();
    Span span = citation.span();
    Block block = list.owner().document().blockAt(span.start());
    boolean ends = span.end() == block.span().end();
    char after = ends ? ' ' : prose.charAt(span.end());
    char before = span.start() == block.span().start() ? ' ' : prose.charAt(span.start() - 1);
    if (after == '.' && Character.isLetterOrDigit(lastVisible(prose, span.start()))) {
      found.accept(new Observation(span, "before"));
    } else if ((before == '.' && after == ' ')
        || (WordCharacters.isBlank(before)
            && lastVisible(prose, span.start()) == '.'
            && beginsSentence(prose, span.end(), block.span().end()))) {
      found.accept(new Observation(span, "after"));
    }
  }

  /**
   * Whether a sentence begins after a citation, or nothing follows it. Where a word in lower case
   * follows, the citation is the subject of its own sentence.
   */
  private static boolean beginsSentence(String prose, int from, int end) {
    int at = from;
    while (at < end && WordCharacters.isBlank(prose.charAt(at))) {
      at++;
    }
    return at == end || (at > from && Character.isUpperCase(prose.charAt(at)));
  }

  private static char lastVisible(String prose, int end) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(prose.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : prose.charAt(at);
  }

  private static String text(StyleDocument document, Citation citation) {
    return citation.span().in(document.document().prose());
  }

  private static Span span(Citation citation, int start, int end) {
    return new Span(start, end).shifted(citation.span().start());
  }
}
