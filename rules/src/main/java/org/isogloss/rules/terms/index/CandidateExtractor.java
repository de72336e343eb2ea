package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.WrittenLemmas;
import org.isogloss.rules.terms.layout.ClassNames;
import org.isogloss.rules.terms.layout.CodeNames;
import org.isogloss.rules.terms.layout.Literals;

/** Finds the candidate terms of a manuscript and the forms in which each is written. */
public final class CandidateExtractor {

  /** What terms are never read from. */
  private static final Set<Inline.Kind> NO_ENGLISH =
      Stream.of(Inline.Kind.values())
          .filter(kind -> !kind.isEnglish())
          .collect(Collectors.toUnmodifiableSet());

  /** The address of a heading or a page as the text of a link: {@code ring-the-bell}. */
  private static final Pattern ADDRESS = Pattern.compile("#?[\\p{Ll}\\d]+(?:-[\\p{Ll}\\d]+){2,}");

  /** A heading in lower case that is one name: {@code ring-mode}, {@code ring.mode}. */
  private static final Pattern KEY = Pattern.compile("[\\p{Ll}\\d]+(?:[-_.][\\p{Ll}\\d]+)+");

  private final List<SentenceWords> sentences = new ArrayList<>();
  private final Map<MentionWords, MentionWords> wordings = new HashMap<>();
  private final Grams grams = new Grams();
  private final Reordered reordered = new Reordered();
  private final TitleCase titles = new TitleCase();

  private final CodeNames code;
  private final ClassNames classes;

  private CandidateExtractor(CodeNames code, ClassNames classes) {
    this.classes = classes;
    this.code = code;
  }

  /** All candidates of a manuscript. */
  public static Candidates extract(AnalyzedManuscript manuscript) {
    CandidateExtractor extractor =
        new CandidateExtractor(CodeNames.of(manuscript), ClassNames.of(manuscript));
    WordReader reader = new WordReader(new WrittenLemmas(manuscript));
    InterfaceLabels.Habit habit = InterfaceLabels.Habit.of(manuscript);
    manuscript.documents().forEach(document -> extractor.read(document, reader, habit));
    extractor.sentences.forEach(extractor.grams::count);
    List<Mention> mentions = new ArrayList<>();
    extractor.sentences.forEach(sentence -> extractor.collect(sentence, mentions));
    CoordinatedWords coordinated = new CoordinatedWords();
    extractor.sentences.forEach(sentence -> coordinated.addFrom(sentence.words()));
    return new Candidates(forms(mentions), coordinated);
  }

  /**
   * Whether a word qualifies without naming a kind, so that a term is the same with and without it.
   *
   * @param lemma in lower case
   */
  public static boolean isLight(String lemma) {
    return PhrasePattern.isLight(lemma);
  }

  private void read(AnalyzedDocument document, WordReader reader, InterfaceLabels.Habit habit) {
    InlineWalk quotations = new InlineWalk(document.document(), EnumSet.of(Inline.Kind.QUOTATION));
    InlineWalk masked = new InlineWalk(document.document(), NO_ENGLISH);
    InlineWalk links = new InlineWalk(document.document(), EnumSet.of(Inline.Kind.LINK));
    InlineWalk emphasized = new InlineWalk(document.document(), EnumSet.of(Inline.Kind.EMPHASIS));
    InterfaceLabels labels = new InterfaceLabels(document.document(), habit);
    for (TaggedSentence whole : document.tagged()) {
      Zone zone = whole.sentence().block().zone();
      if (isRead(zone)) {
        for (TaggedSentence tagged : SentenceWindows.of(whole)) {
          List<Span> linked = links.in(tagged.sentence());
          List<Span> unread = new ArrayList<>(masked.in(tagged.sentence()));
          linked.stream()
              .filter(link -> ADDRESS.matcher(document.text(link)).matches())
              .forEach(unread::add);
          List<Span> stressed = emphasized.in(tagged.sentence());
          unread.addAll(names(document, tagged.sentence()));
          unread.addAll(code.cited(document.document(), tagged.sentence(), stressed));
          unread.addAll(classes.cited(document.document(), tagged.sentence()));
          List<Word> words = reader.read(document.document(), tagged, unread);
          List<Span> named = new ArrayList<>(linked);
          named.addAll(labels.in(words, stressed));
          SentenceWords sentence =
              new SentenceWords(
                  document, zone, sentences.size(), words, quotations.in(tagged.sentence()), named);
          sentences.add(sentence);
          grams.mark(sentence);
          reordered.mark(sentence);
        }
      }
    }
  }

  /** The names in programs that a sentence has without markup. */
  private static List<Span> names(AnalyzedDocument document, Sentence sentence) {
    Span span = sentence.span();
    if (TitleCase.isTitled(sentence.block().zone())
        && KEY.matcher(document.text(span).strip()).matches()) {
      return List.of(span);
    }
    return Literals.in(document.document().prose(), span);
  }

  /**
   * Including headings, quotations and cited titles: they are evidence, even if some must not be
   * changed.
   */
  private static boolean isRead(Zone zone) {
    return switch (zone) {
      case TITLE,
          ABSTRACT,
          KEYWORDS,
          HEADING,
          BODY,
          LIST_ITEM,
          QUOTATION,
          TABLE,
          CAPTION,
          FOOTNOTE,
          REFERENCE_ENTRY ->
          true;
      case BYLINE, CODE, MATH, BOILERPLATE, METADATA -> false;
    };
  }

  private void collect(SentenceWords sentence, List<Mention> mentions) {
    Set<Long> taken = new HashSet<>();
    List<PhrasePattern.Phrase> phrases = PhrasePattern.find(sentence.words());
    phrases.addAll(grams.find(sentence));
    phrases.addAll(reordered.find(sentence));
    for (PhrasePattern.Phrase phrase : phrases) {
      if (!sentence.isInsideTitle(phrase.from(), phrase.to())
          && !sentence.isCut(phrase.from(), phrase.to())
          && !sentence.isPartOfName(phrase.from(), phrase.to())
          && taken.add(range(phrase.from(), phrase.to()))) {
        mentions.add(sentence.mention(phrase, wordings, titles, code));
      }
    }
  }

  private static long range(int from, int to) {
    return ((long) from << 32) | to;
  }

  private static List<TermForm> forms(List<Mention> mentions) {
    Map<String, Map<String, List<Mention>>> byWords = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      byWords
          .computeIfAbsent(
              mention.wording().key().toLowerCase(Locale.ROOT), words -> new LinkedHashMap<>())
          .computeIfAbsent(mention.wording().key(), key -> new ArrayList<>())
          .add(mention);
    }
    List<TermForm> forms = new ArrayList<>(byWords.size());
    for (Map<String, List<Mention>> byKey : byWords.values()) {
      String usual = usual(byKey);
      Map<String, List<Mention>> assigned = new LinkedHashMap<>();
      byKey.forEach(
          (key, all) ->
              all.forEach(
                  mention ->
                      assigned
                          .computeIfAbsent(
                              mention.wording().keyBeside(usual), k -> new ArrayList<>())
                          .add(mention)));
      assigned.forEach((key, all) -> forms.add(new TermForm(key, all)));
    }
    return forms;
  }

  /**
   * The key of a place whose capitals are not significant. Where no capital is the author's choice
   * throughout, those of names at the start of a sentence still are but for the first.
   */
  private static String usual(Map<String, List<Mention>> byKey) {
    return byKey.entrySet().stream()
        .max(
            Comparator.comparingLong(
                    (Map.Entry<String, List<Mention>> entry) ->
                        count(entry.getValue(), MentionWords::isCaseTelling))
                .thenComparingLong(entry -> count(entry.getValue(), MentionWords::opening)))
        .orElseThrow()
        .getKey();
  }

  private static long count(List<Mention> mentions, Predicate<MentionWords> quality) {
    return mentions.stream().filter(mention -> quality.test(mention.wording())).count();
  }
}
