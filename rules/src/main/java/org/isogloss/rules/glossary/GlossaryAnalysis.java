package org.isogloss.rules.glossary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.core.text.WordCharacters;
import org.isogloss.core.text.WordForms;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;

/**
 * The terms of a glossary in a manuscript, found once for all rules that check the text against it.
 * Only the author's own running text is read: quotations, code and references are skipped.
 */
public final class GlossaryAnalysis {

  /**
   * A term in its surroundings.
   *
   * @param document the document it occurs in
   * @param zone the kind of block it occurs in
   * @param match the term
   * @param links the links of the manuscript
   */
  public record Occurrence(
      AnalyzedDocument document, Zone zone, TermMatch match, LinkTargets links) {

    /** Whether it is in a title or heading, where capitalization follows its own rules. */
    public boolean inHeading() {
      return zone == Zone.TITLE || zone == Zone.HEADING;
    }

    /**
     * What would no longer work in the file if the term were replaced, as the end of a sentence.
     *
     * @param wanted the new text
     */
    Optional<String> obstacle(String wanted) {
      if (isInName(wanted)) {
        return Optional.of("a capital next to it may make it part of a longer name");
      }
      return new BoundText(document.document(), match.span(), links)
          .obstacle(match.text(), wanted)
          .or(() -> ProgramWords.obstacle(document.document(), match));
    }

    /**
     * Whether a word beside it has a capital as well, as in “Spring Cloud Alibaba”. Another
     * spelling of the same name is right in a longer one, too.
     */
    private boolean isInName(String wanted) {
      if (!Character.isUpperCase(match.text().codePointAt(0))
          || inHeading()
          || match.inTitleCase()
          || letters(wanted).equals(letters(match.text()))) {
        return false;
      }
      String prose = prose();
      Span span = match.span();
      int sentence =
          document.sentenceAround(span).map(around -> around.span().start()).orElse(span.start());
      Matcher before =
          CAPITAL_BEFORE
              .matcher(prose)
              .region(Math.max(sentence, span.start() - LONGEST_WORD), span.start());
      Matcher after = CAPITAL_AFTER.matcher(prose).region(span.end(), prose.length());
      return (before.find()
              && isName(before.group(1))
              && (before.start(1) > sentence || isNameAtStart(before)))
          || (after.lookingAt() && (after.group(1) == null || isName(after.group(1))));
    }

    /**
     * Whether the first word of a sentence, which always has a capital, may be part of a name:
     * “Henry”, which is not a word in lower case, or “Department” before “of Defense”, whose own
     * capital is not that of the term.
     */
    private boolean isNameAtStart(Matcher before) {
      String word = before.group(1);
      boolean abbreviation = prose().charAt(before.end(1)) == '.';
      return abbreviation
          || !match.nearest().sameCase()
          || WordForms.isListed(word)
          || !WordForms.isListed(Folding.fold(word));
    }

    /** “In” after an opening mark and “I” have a capital, but are not names. */
    private static boolean isName(String word) {
      return !FunctionWords.contains(word);
    }

    private String prose() {
      return document.document().prose();
    }

    private static String letters(String text) {
      return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
  }

  /** The longest word that is looked at beside a term, in code units. */
  private static final int LONGEST_WORD = 60;

  /**
   * A word before a term, including the abbreviation of a title and a word that “of” joins to it.
   */
  private static final Pattern CAPITAL_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{N}]*)(?:\\.?\\h|\\h(?:of|for)\\h(?:the\\h)?)$");

  /**
   * A word after a term, including one that it is joined to by “of”; “et al.” follows an author.
   */
  private static final Pattern CAPITAL_AFTER =
      Pattern.compile("\\het\\hal\\b|\\h(?:(?:of|for)\\h(?:the\\h)?)?(\\p{Lu}[\\p{L}\\p{N}]*)");

  private static final Set<Inline.Kind> SKIPPED =
      EnumSet.of(
          Inline.Kind.QUOTATION,
          Inline.Kind.CODE,
          Inline.Kind.MATH,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.CITATION,
          Inline.Kind.FOREIGN_LANGUAGE);

  private final Termbase termbase;
  private final Supplier<TermMatcher> matcher;
  private final SharedAnalysis<List<Occurrence>> occurrences;

  /**
   * @param termbase what to find
   */
  public GlossaryAnalysis(Termbase termbase) {
    this.termbase = termbase;
    this.matcher = once(termbase);
    this.occurrences =
        new SharedAnalysis<>(
            manuscript ->
                termbase.concepts().isEmpty() ? List.of() : find(manuscript, matcher.get()));
  }

  /** Whether there is nothing to check the text against. */
  public boolean isEmpty() {
    return termbase.concepts().isEmpty();
  }

  /** What the text is checked against. */
  public Termbase termbase() {
    return termbase;
  }

  /** The matcher is expensive to build, and a run without the glossary rules does not need it. */
  private static Supplier<TermMatcher> once(Termbase termbase) {
    return new Supplier<>() {
      private TermMatcher matcher;

      @Override
      public synchronized TermMatcher get() {
        if (matcher == null) {
          matcher = new TermMatcher(termbase);
        }
        return matcher;
      }
    };
  }

  /** All terms in a manuscript, in the order of the text and without overlaps. */
  public List<Occurrence> of(AnalyzedManuscript manuscript) {
    return occurrences.of(manuscript);
  }

  /** All terms in a phrase on its own, in order and without overlaps. */
  public List<TermMatch> in(String phrase) {
    if (termbase.concepts().isEmpty()) {
      return List.of();
    }
    return matcher.get().find(tokens(phrase), false);
  }

  /** All terms in a text of any kind, including those inside others. */
  public List<Candidate> all(String text) {
    return termbase.concepts().isEmpty() ? List.of() : matcher.get().all(tokens(text));
  }

  private static Tokens tokens(String text) {
    Tokens tokens = new Tokens();
    tokens.read(text, 0, text.length(), (start, end) -> false);
    return tokens;
  }

  private static List<Occurrence> find(AnalyzedManuscript manuscript, TermMatcher matcher) {
    List<Occurrence> found = new ArrayList<>();
    LinkTargets links = new LinkTargets(manuscript);
    Tokens tokens = new Tokens();
    for (AnalyzedDocument analyzed : manuscript.documents()) {
      Document document = analyzed.document();
      String prose = proseWithHiddenNumbers(document);
      Block block = null;
      NavigableMap<Integer, Integer> skipped = new TreeMap<>();
      for (Sentence sentence : analyzed.sentences()) {
        if (!sentence.block().zone().isProse()) {
          continue;
        }
        if (!sentence.block().equals(block)) {
          block = sentence.block();
          skipped = skipped(document, block);
        }
        NavigableMap<Integer, Integer> barriers = skipped;
        tokens.read(
            prose,
            sentence.span().start(),
            sentence.span().end(),
            (start, end) -> touches(barriers, start, end));
        Zone zone = block.zone();
        boolean heading = zone == Zone.TITLE || zone == Zone.HEADING;
        for (TermMatch match : matcher.find(tokens, heading)) {
          found.add(new Occurrence(analyzed, zone, match, links));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The prose of a document, in which a citation that follows a word directly is not part of it: a
   * raised number may be an ordinary one.
   */
  private static String proseWithHiddenNumbers(Document document) {
    String prose = document.prose();
    StringBuilder hidden = null;
    for (Inline inline : document.inlines()) {
      int start = inline.span().start();
      if (inline.kind() == Inline.Kind.CITATION
          && WordCharacters.isWordAt(prose, start - 1)
          && WordCharacters.isWordAt(prose, start)) {
        hidden = hidden == null ? new StringBuilder(prose) : hidden;
        for (int at = start; at < inline.span().end(); at++) {
          hidden.setCharAt(at, Document.HIDDEN);
        }
      }
    }
    return hidden == null ? prose : hidden.toString();
  }

  private static boolean touches(NavigableMap<Integer, Integer> barriers, int start, int end) {
    Map.Entry<Integer, Integer> before = barriers.lowerEntry(end);
    return before != null && before.getValue() > start;
  }

  /** The spans of a block that are not checked, in order and merged where they touch. */
  private static NavigableMap<Integer, Integer> skipped(Document document, Block block) {
    TreeMap<Integer, Integer> merged = new TreeMap<>();
    for (Inline inline : document.inlines(block.span())) {
      if (SKIPPED.contains(inline.kind())) {
        Map.Entry<Integer, Integer> last = merged.lastEntry();
        if (last != null && last.getValue() >= inline.span().start()) {
          merged.put(last.getKey(), Math.max(last.getValue(), inline.span().end()));
        } else {
          merged.put(inline.span().start(), inline.span().end());
        }
      }
    }
    return merged;
  }
}
