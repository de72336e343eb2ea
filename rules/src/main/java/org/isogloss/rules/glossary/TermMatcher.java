package org.isogloss.rules.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/**
 * Finds all forms of a termbase in one pass, the leftmost first and of these the longest. Case, a
 * hyphen for a blank, and the number of the last word make no difference.
 */
final class TermMatcher {

  /** How the last word of the found text stands to that of the listed form. */
  enum Number {
    SAME,
    PLURAL_FOUND,
    SINGULAR_FOUND
  }

  /** A word or a sign; a barrier has a folded text that no term holds. */
  private record Unit(Span span, String text, String folded) {}

  private record Form(Concept concept, Term term, List<Unit> units) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final Map<String, List<Form>> ends = new HashMap<>();

    /** Forms whose last word is listed in the plural, by what may be its singular. */
    final Map<String, List<Form>> singularEnds = new HashMap<>();
  }

  /** A listed form that a stretch of the text may be. */
  final class Candidate {
    private final Form form;
    private final Number number;
    private final String found;
    private final boolean sameCase;
    private final boolean sameSigns;
    private final String recased;

    private Candidate(Form form, Number number, Match match) {
      this.form = form;
      this.number = number;
      this.found = match.text;
      StringBuilder text = new StringBuilder();
      int end = match.span.start();
      int last = form.units.size() - 1;
      boolean same = true;
      for (int i = 0; i <= last; i++) {
        Unit unit = match.units.get(i);
        String listed = form.units.get(i).text;
        String wanted = i == last ? inNumberOf(listed, unit) : listed;
        same &=
            wanted.equals(unit.text)
                || i == 0 && match.startsSentence && capital(wanted).equals(unit.text);
        text.append(found, end - match.span.start(), unit.span.start() - match.span.start());
        text.append(wanted);
        end = unit.span.end();
      }
      this.sameCase = same;
      this.recased = text.toString();
      this.sameSigns = signs(match.units, match.text, match.span.start()).equals(listedSigns());
    }

    private String inNumberOf(String listed, Unit unit) {
      if (number == Number.SAME) {
        return Words.fold(unit.text).equals(Words.fold(listed)) ? listed : unit.text;
      }
      if (number == Number.SINGULAR_FOUND) {
        return withCaseOf(listed, unit.text);
      }
      String plural = Words.plural(listed);
      return Words.fold(plural).equals(unit.folded) ? plural : withCaseOf(listed, unit.text);
    }

    private String withCaseOf(String listed, String word) {
      int common = 0;
      while (common < Math.min(listed.length(), word.length())
          && Words.fold(listed.substring(common, common + 1))
              .equals(Words.fold(word.substring(common, common + 1)))) {
        common++;
      }
      return listed.substring(0, common) + word.substring(common);
    }

    private String listedSigns() {
      return signs(form.units, form.term.text(), 0);
    }

    Concept concept() {
      return form.concept;
    }

    Term term() {
      return form.term;
    }

    /**
     * Whether a case-sensitive form stands as listed; the capital of a sentence start is let go.
     */
    boolean sameCase() {
      return sameCase;
    }

    boolean deprecated() {
      return form.term.status() == TermStatus.DEPRECATED;
    }

    /** The found text with the capitals and small letters of the form. */
    String recased() {
      return recased;
    }

    private boolean applies() {
      return !deprecated() || !form.term.caseSensitive() || sameCase;
    }

    private int closeness() {
      return (sameSigns ? 1 : 0) + (sameCase ? 1 : 0);
    }

    /** {@code words} in the number of the found text. */
    String inFoundNumber(String words) {
      return switch (number) {
        case SAME -> words;
        case PLURAL_FOUND -> onLastWord(words, Words::plural);
        case SINGULAR_FOUND ->
            onLastWord(
                words,
                word -> {
                  List<String> singulars = Words.singulars(Words.fold(word));
                  return singulars.isEmpty() ? word : withCaseOf(word, singulars.get(0));
                });
      };
    }
  }

  /** A stretch of the text that is a form of the termbase, or of several concepts of it. */
  final class Match {
    private final Sentence sentence;
    private final List<Unit> units;
    private final Span span;
    private final String text;
    private final boolean startsSentence;
    private final List<Candidate> candidates = new ArrayList<>();

    private Match(Sentence sentence, List<Unit> units, String prose, boolean startsSentence) {
      this.sentence = sentence;
      this.units = List.copyOf(units);
      this.span = new Span(units.get(0).span.start(), units.get(units.size() - 1).span.end());
      this.text = span.in(prose);
      this.startsSentence = startsSentence;
    }

    Span span() {
      return span;
    }

    String text() {
      return text;
    }

    /** Whether no word stands before it in its sentence. */
    boolean startsSentence() {
      return startsSentence;
    }

    boolean inHeading() {
      Zone zone = sentence.block().zone();
      return zone == Zone.TITLE || zone == Zone.HEADING;
    }

    /** Whether each word begins with a capital. */
    boolean isTitleCase() {
      return units.stream().allMatch(unit -> Character.isUpperCase(unit.text.codePointAt(0)));
    }

    /** The forms that may be used. */
    List<Candidate> accepted() {
      return candidates.stream().filter(candidate -> !candidate.deprecated()).toList();
    }

    /** The deprecated form that it is, unless an accepted one is as near to what is written. */
    Optional<Candidate> deprecated() {
      int best = accepted().stream().mapToInt(Candidate::closeness).max().orElse(-1);
      return candidates.stream()
          .filter(Candidate::deprecated)
          .filter(candidate -> candidate.closeness() > best)
          .max(Comparator.comparingInt(Candidate::closeness));
    }
  }

  private static final Set<Inline.Kind> SKIPPED =
      EnumSet.of(
          Inline.Kind.QUOTATION,
          Inline.Kind.CODE,
          Inline.Kind.URL,
          Inline.Kind.EMAIL,
          Inline.Kind.CITATION);

  private final Node root = new Node();

  TermMatcher(Termbase termbase) {
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        add(concept, term);
      }
    }
  }

  private void add(Concept concept, Term term) {
    List<Unit> units = new ArrayList<>();
    split(term.text(), new Span(0, term.text().length()), units);
    if (units.isEmpty()) {
      return;
    }
    Node node = root;
    for (Unit unit : units.subList(0, units.size() - 1)) {
      node = node.next.computeIfAbsent(unit.folded, word -> new Node());
    }
    Form form = new Form(concept, term, units);
    String last = units.get(units.size() - 1).folded;
    node.ends.computeIfAbsent(last, word -> new ArrayList<>()).add(form);
    for (String singular : Words.singulars(last)) {
      node.singularEnds.computeIfAbsent(singular, word -> new ArrayList<>()).add(form);
    }
  }

  /** All matches in the prose of a document, in order and without overlaps. */
  List<Match> find(AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    List<Match> matches = new ArrayList<>();
    Block block = null;
    TreeMap<Integer, Integer> skipped = new TreeMap<>();
    for (Sentence sentence : analyzed.sentences()) {
      if (!sentence.block().zone().isProse()) {
        continue;
      }
      if (!sentence.block().equals(block)) {
        block = sentence.block();
        skipped = skipped(document, block);
      }
      find(sentence, units(document.prose(), sentence, skipped), document.prose(), matches);
    }
    return matches;
  }

  private void find(Sentence sentence, List<Unit> units, String prose, List<Match> matches) {
    boolean wordBefore = false;
    int i = 0;
    while (i < units.size()) {
      Match match = longest(sentence, units, i, prose, !wordBefore);
      if (match != null) {
        matches.add(match);
      }
      int next = match == null ? i + 1 : i + match.units.size();
      for (; i < next; i++) {
        String text = units.get(i).text;
        wordBefore |= text.isEmpty() || Character.isLetterOrDigit(text.codePointAt(0));
      }
    }
  }

  private Match longest(
      Sentence sentence, List<Unit> units, int from, String prose, boolean startsSentence) {
    Match longest = null;
    Node node = root;
    for (int i = from; i < units.size() && node != null; i++) {
      String word = units.get(i).folded;
      Map<Form, Number> forms = ending(node, word);
      if (!forms.isEmpty()) {
        Match match = new Match(sentence, units.subList(from, i + 1), prose, startsSentence);
        forms.forEach(
            (form, number) -> {
              Candidate candidate = new Candidate(form, number, match);
              if (candidate.applies()) {
                match.candidates.add(candidate);
              }
            });
        longest = match.candidates.isEmpty() ? longest : match;
      }
      node = node.next.get(word);
    }
    return longest;
  }

  /** The forms that end in a word as it is listed; failing these, in another number. */
  private static Map<Form, Number> ending(Node node, String word) {
    Map<Form, Number> found = new LinkedHashMap<>();
    node.ends.getOrDefault(word, List.of()).forEach(form -> found.put(form, Number.SAME));
    if (found.isEmpty() && !node.ends.isEmpty()) {
      for (String singular : Words.singulars(word)) {
        node.ends
            .getOrDefault(singular, List.of())
            .forEach(form -> found.putIfAbsent(form, Number.PLURAL_FOUND));
      }
      node.singularEnds
          .getOrDefault(word, List.of())
          .forEach(form -> found.putIfAbsent(form, Number.SINGULAR_FOUND));
    }
    return found;
  }

  /** The stretches of a block that are not judged, from start to end and merged where they meet. */
  private static TreeMap<Integer, Integer> skipped(Document document, Block block) {
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

  private static List<Unit> units(
      String prose, Sentence sentence, TreeMap<Integer, Integer> skipped) {
    List<Unit> raw = new ArrayList<>();
    List<Span> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      // Tokens that touch are split anew, as the terms are: can't is one token or two.
      int start = tokens.get(i).start();
      while (i + 1 < tokens.size() && tokens.get(i + 1).start() == tokens.get(i).end()) {
        i++;
      }
      split(prose, new Span(start, tokens.get(i).end()), raw);
    }
    List<Unit> units = new ArrayList<>(raw.size());
    for (Unit unit : raw) {
      Map.Entry<Integer, Integer> before = skipped.lowerEntry(unit.span.end());
      boolean barrier = before != null && before.getValue() > unit.span.start();
      units.add(barrier ? new Unit(unit.span, "", "") : unit);
    }
    return units;
  }

  /** Cuts a text into words and signs; a hyphen inside a word is like a blank. */
  private static void split(String text, Span span, List<Unit> units) {
    int i = span.start();
    while (i < span.end()) {
      int start = i;
      while (i < span.end() && isWord(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i == start) {
        int sign = text.codePointAt(i);
        i += Character.charCount(sign);
        boolean inside = start > span.start() && i < span.end();
        if (Character.isWhitespace(sign) || sign == '\u00A0' || isHyphen(sign) && inside) {
          continue;
        }
      }
      Span unit = new Span(start, i);
      String word = unit.in(text);
      units.add(new Unit(unit, word, Words.fold(word)));
    }
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** What stands between the units: a hyphen, a blank or nothing for each gap. */
  private static String signs(List<Unit> units, String text, int start) {
    StringBuilder signs = new StringBuilder();
    for (int i = 1; i < units.size(); i++) {
      int from = units.get(i - 1).span.end() - start;
      int to = units.get(i).span.start() - start;
      signs.append(from == to ? '|' : isHyphen(text.charAt(from)) ? '-' : ' ');
    }
    return signs.toString();
  }

  private static String onLastWord(String words, UnaryOperator<String> change) {
    int start = words.length();
    while (start > 0 && isWord(words.codePointBefore(start))) {
      start -= Character.charCount(words.codePointBefore(start));
    }
    return start == words.length()
        ? words
        : words.substring(0, start) + change.apply(words.substring(start));
  }

  /** The text with its first letter as a capital. */
  static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
        .append(text, end, text.length())
        .toString();
  }
}
