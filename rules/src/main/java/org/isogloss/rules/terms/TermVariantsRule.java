package org.isogloss.rules.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * Finds terms whose forms differ in case, hyphen or blank, quotation mark, diacritic, or American
 * and British spelling. Word sequences are grouped by a key that folds these; a group with several
 * forms is a finding.
 */
public final class TermVariantsRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "term-variants",
          "Competing forms of one term",
          Severity.WARNING,
          "One concept goes by several names: forms that differ in case, hyphen, or spelling.",
          // Headings are in title case as often as not, so they say nothing of a term's form.
          EnumSet.of(Zone.ABSTRACT, Zone.BODY, Zone.LIST_ITEM, Zone.CAPTION, Zone.FOOTNOTE));

  private static final int LONGEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’‑-][\\p{L}\\p{N}]+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern OPENER = Pattern.compile("[:;\"“”.!?]");
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(DataFile.lines(TermVariantsRule.class, "function-words.txt"));
  private static final Map<String, String> SPELLINGS =
      DataFile.lines(TermVariantsRule.class, "spellings.txt").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, b) -> a, TreeMap::new));

  private record Use(Place place, String form) {}

  /**
   * A word of a sentence. {@code text} is empty where it is not read; {@code initial} says that its
   * capital proves nothing.
   */
  private record Word(Span span, String text, String folded, boolean initial) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    Map<String, List<Use>> groups = new LinkedHashMap<>();
    for (AnalyzedDocument document : manuscript.documents()) {
      for (Sentence sentence : document.sentences()) {
        if (INFO.zones().contains(sentence.block().zone())) {
          collect(document, words(document, sentence), groups);
        }
      }
    }
    List<List<Use>> variants =
        groups.values().stream()
            .filter(uses -> uses.stream().map(Use::form).distinct().count() > 1)
            .sorted(Comparator.comparingInt((List<Use> uses) -> -uses.get(0).form().length()))
            .toList();
    List<Hit> hits = new ArrayList<>();
    Map<DocumentId, BitSet> covered = new HashMap<>();
    for (List<Use> uses : variants) {
      List<Use> own = uses.stream().filter(use -> !isInside(use.place(), covered)).toList();
      if (own.stream().map(Use::form).distinct().count() > 1) {
        hits.add(hit(own));
        own.forEach(use -> cover(use.place(), covered));
      }
    }
    return hits;
  }

  /** Whether any of the place belongs to a longer variant, which tells the same thing better. */
  private static boolean isInside(Place place, Map<DocumentId, BitSet> covered) {
    int next =
        covered.getOrDefault(place.document(), new BitSet()).nextSetBit(place.span().start());
    return next >= 0 && next < place.span().end();
  }

  private static void cover(Place place, Map<DocumentId, BitSet> covered) {
    covered
        .computeIfAbsent(place.document(), id -> new BitSet())
        .set(place.span().start(), place.span().end());
  }

  private static List<Word> words(AnalyzedDocument document, Sentence sentence) {
    String text = document.text(sentence.span());
    List<Inline> inlines = document.document().inlines(sentence.block().span());
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      // A colon or a quotation mark begins a sentence of its own.
      String gap = text.substring(end, matcher.start());
      boolean initial = words.isEmpty() || OPENER.matcher(gap).find();
      end = matcher.end();
      // A possessive is no plural: "licence's" and "licences" are not two spellings of a term.
      String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      Span span =
          new Span(matcher.start(), matcher.start() + word.length())
              .shifted(sentence.span().start());
      boolean masked =
          inlines.stream().anyMatch(i -> isMasked(i.kind()) && i.span().overlaps(span));
      words.add(
          masked ? new Word(span, "", "", initial) : new Word(span, word, folded(word), initial));
    }
    return words;
  }

  private static boolean isMasked(Inline.Kind kind) {
    return switch (kind) {
      case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT -> true;
      case QUOTATION, EMPHASIS -> false;
    };
  }

  private static void collect(
      AnalyzedDocument document, List<Word> words, Map<String, List<Use>> groups) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder key = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        if (words.get(to).text().isEmpty() || (to > from && !adjacent(document, words, to))) {
          break;
        }
        key.append(words.get(to).folded());
        if (isTerm(words, from, to)) {
          Span span = new Span(words.get(from).span().start(), words.get(to).span().end());
          groups
              .computeIfAbsent(key.toString(), k -> new ArrayList<>())
              .add(new Use(document.place(span), document.text(span)));
        }
      }
    }
  }

  private static boolean adjacent(AnalyzedDocument document, List<Word> words, int at) {
    Span gap = new Span(words.get(at - 1).span().end(), words.get(at).span().start());
    return gap.length() == 1 && document.text(gap).isBlank();
  }

  /** Whether the words could be a term whose case is the author's choice. */
  private static boolean isTerm(List<Word> words, int from, int to) {
    Word first = words.get(from);
    Word last = words.get(to);
    if (first.initial() || isFunctionWord(first) || isFunctionWord(last)) {
      return false;
    }
    if (first.text().length() < 3 && from == to) {
      return false;
    }
    boolean digits = first.text().chars().anyMatch(Character::isDigit);
    boolean shouted = to == from && first.text().equals(first.text().toUpperCase(Locale.ROOT));
    if (digits || shouted) {
      return false;
    }
    // A capitalised neighbour makes it part of a longer name: "Western Europe", "Table 3".
    boolean capital = isCapital(first);
    boolean afterName = from > 0 && isNameBefore(words.get(from - 1));
    boolean beforeName = to + 1 < words.size() && isNameLike(words.get(to + 1));
    return !(capital && (afterName || beforeName));
  }

  private static boolean isNameBefore(Word word) {
    return isCapital(word) && !word.initial() && !isFunctionWord(word);
  }

  private static boolean isFunctionWord(Word word) {
    return FUNCTION_WORDS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(Word word) {
    return !word.text().isEmpty() && Character.isUpperCase(word.text().codePointAt(0));
  }

  private static boolean isNameLike(Word word) {
    return isCapital(word)
        || (!word.text().isEmpty() && Character.isDigit(word.text().codePointAt(0)));
  }

  /** Lower case without hyphens, marks and diacritics, in American spelling. */
  private static String folded(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’‑-]", "");
    for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
      if (plain.endsWith(spelling.getKey())) {
        return plain.substring(0, plain.length() - spelling.getKey().length())
            + spelling.getValue();
      }
    }
    return plain;
  }

  private static Hit hit(List<Use> uses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(use.form(), 1, Integer::sum));
    List<Hit.Form> forms =
        counts.entrySet().stream()
            .map(e -> new Hit.Form(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingInt((Hit.Form f) -> -f.count()).thenComparing(Hit.Form::text))
            .toList();
    String list =
        forms.stream()
            .map(f -> "“%s” (%d)".formatted(f.text(), f.count()))
            .collect(Collectors.joining(", "));
    // The rarest form is the likeliest slip: the reader goes there first.
    String rarest = forms.get(forms.size() - 1).text();
    Use place = uses.stream().filter(u -> u.form().equals(rarest)).findFirst().orElseThrow();
    boolean clear = forms.get(0).count() > forms.get(1).count();
    List<Hit.Occurrence> occurrences =
        uses.stream().map(u -> new Hit.Occurrence(u.place(), Optional.of(u.form()))).toList();
    return Hit.at(place.place(), "One term stands in several forms: " + list + "; use one.")
        .suggesting(clear ? List.of(forms.get(0).text()) : List.of())
        .with(forms, occurrences);
  }
}
