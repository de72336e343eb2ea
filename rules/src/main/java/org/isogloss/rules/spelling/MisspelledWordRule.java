package org.isogloss.rules.spelling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleParts;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;
import org.isogloss.core.text.Spellings;
import org.isogloss.rules.languagetool.AcceptedFilter;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.isogloss.rules.languagetool.WordSpeller;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.lexicon.WordRelations;

/**
 * Finds misspelled words. Each word is judged once, with everything that the manuscript says about
 * it; what is in no dictionary but not clearly misspelled is listed instead.
 */
public final class MisspelledWordRule implements ManuscriptRule {

  private static final RuleInfo INFO =
      new RuleInfo(
              "misspelled-word",
              "Misspelled word",
              Severity.WARNING,
              "A word that is in no dictionary, close to one that is, and not established by the"
                  + " manuscript.",
              zones())
          .about(Topic.SPELLING)
          .having(RuleParts.of(OtherVariety.PART));

  private static final Set<String> BRITISH =
      Set.copyOf(DataFile.lines(MisspelledWordRule.class, "british-words.txt"));

  /** Words that are correct although no dictionary has them. */
  private static final Set<String> CORRECT =
      Stream.of("borrowed-words.txt", "computing-names.txt")
          .flatMap(file -> DataFile.lines(MisspelledWordRule.class, file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Optional<String> variety;
  private final AcceptedFilter accepted;
  private final Map<String, WordSpeller> spellers = new ConcurrentHashMap<>();
  private final GeneralFrequency frequency = new GeneralFrequency();
  private final WordRelations relations = new WordRelations();
  private final SharedAnalysis<Found> shared = new SharedAnalysis<>(this::find);

  private record Found(List<Hit> hits, List<ListedWord> words) {}

  /**
   * @param settings the variety of English, and the words that count as correct
   */
  public MisspelledWordRule(LanguageToolSettings settings) {
    this.variety = settings.variety();
    this.accepted = new AcceptedFilter(settings.accepted());
  }

  private static EnumSet<Zone> zones() {
    EnumSet<Zone> zones = EnumSet.allOf(Zone.class);
    zones.removeIf(zone -> !zone.isProse());
    return zones;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedManuscript manuscript) {
    return shared.of(manuscript).hits();
  }

  @Override
  public Hit restated(Hit left, Hit whole) {
    return left.subId().equals(Optional.of(OtherVariety.PART))
        ? OtherVariety.restated(left, whole)
        : left;
  }

  @Override
  public List<ListedWord> words(AnalyzedManuscript manuscript) {
    return shared.of(manuscript).words();
  }

  private Found find(AnalyzedManuscript manuscript) {
    ManuscriptWords all = ManuscriptWords.of(manuscript);
    OtherVariety other = otherVariety(all, manuscript);
    Vocabulary vocabulary = vocabulary(all, other.variety());
    List<Hit> hits = new ArrayList<>();
    other.hit(vocabulary.unknown(), all.counts()).ifPresent(hits::add);
    List<ListedWord> words = new ArrayList<>();
    Map<DocumentId, Document> documents = byId(manuscript);
    for (Judged judged : judged(vocabulary, other.variety())) {
      Unknown word = judged.word();
      Optional<Confidence> confidence =
          judged
              .suspicion()
              .flatMap(Suspicion::confidence)
              .map(sure -> inViewOfWordNet(word, sure));
      if (confidence.isPresent() && isLengthened(word, judged.suspicion().get(), documents)) {
        confidence = Optional.of(Confidence.LOW);
      }
      if (confidence.isPresent()) {
        hits.add(hit(word, judged.suspicion().get(), confidence.get()));
      }
      if (confidence.filter(sure -> sure != Confidence.LOW).isEmpty()) {
        words.add(new ListedWord(word.listed(), word.places()));
      }
    }
    return new Found(List.copyOf(hits), List.copyOf(words));
  }

  /**
   * A word that is in no dictionary.
   *
   * @param suspicion what it most likely is a misspelling of; empty if nothing comes near
   */
  record Judged(Unknown word, Optional<Suspicion> suspicion) {}

  /** The words that are in no dictionary of any variety of English. */
  List<Judged> judged(AnalyzedManuscript manuscript) {
    ManuscriptWords all = ManuscriptWords.of(manuscript);
    String spelled = otherVariety(all, manuscript).variety();
    return judged(vocabulary(all, spelled), spelled);
  }

  private List<Judged> judged(Vocabulary vocabulary, String spelled) {
    if (vocabulary.unknown().isEmpty()) {
      return List.of();
    }
    WordSpeller speller = speller(spelled);
    SpellingJudge judge =
        new SpellingJudge(vocabulary, speller::knows, new DictionaryWords(spelled), frequency);
    DictionaryWords elsewhere =
        new DictionaryWords(spelled.equals("en-US") ? "en-GB" : LanguageToolSettings.USUAL_VARIETY);
    return vocabulary.unknown().stream()
        .filter(word -> !isOtherVariety(word.key(), spelled, speller, elsewhere))
        .map(word -> new Judged(word, judge.judge(word)))
        .toList();
  }

  private OtherVariety otherVariety(ManuscriptWords all, AnalyzedManuscript manuscript) {
    return OtherVariety.of(
        all.counts(), variety, declared(manuscript), LanguageToolSettings.USUAL_VARIETY);
  }

  private Vocabulary vocabulary(ManuscriptWords all, String spelled) {
    WordSpeller speller = speller(spelled);
    return new Vocabulary(
        all,
        form -> CORRECT.contains(form) || speller.knows(form) || isBritish(form, spelled),
        accepted);
  }

  private WordSpeller speller(String spelled) {
    return spellers.computeIfAbsent(spelled, WordSpeller::new);
  }

  /** What WordNet has is rare rather than misspelled: “blest”. */
  private Confidence inViewOfWordNet(Unknown word, Confidence confidence) {
    return confidence != Confidence.LOW && relations.isWord(word.key())
        ? Confidence.LOW
        : confidence;
  }

  private static Map<DocumentId, Document> byId(AnalyzedManuscript manuscript) {
    return manuscript.documents().stream()
        .map(AnalyzedDocument::document)
        .collect(Collectors.toMap(Document::id, document -> document));
  }

  private static boolean isLengthened(
      Unknown word, Suspicion suspicion, Map<DocumentId, Document> documents) {
    return Lengthening.isOne(word, suspicion.word(), documents.get(word.first().document()));
  }

  /** Whether a word is a British spelling that is missing in the dictionary of its variety. */
  private static boolean isBritish(String form, String variety) {
    String word = ManuscriptWords.lower(form);
    return BRITISH.contains(word) && !Spellings.isForeignTo(word, variety);
  }

  /** Whether a word is correct in another variety of English; ligatures are, in Britain. */
  private static boolean isOtherVariety(
      String word, String variety, WordSpeller speller, DictionaryWords elsewhere) {
    String plain = word.replace("oe", "e").replace("ae", "e");
    return Spellings.isForeignTo(word, variety)
        || elsewhere.contains(word)
        || (!plain.equals(word) && plain.length() > Vocabulary.SHORTEST && speller.knows(plain));
  }

  /** The first variety that a document declares. */
  private static Optional<String> declared(AnalyzedManuscript manuscript) {
    return manuscript.documents().stream()
        .flatMap(document -> document.document().language().stream())
        .map(LanguageTag::tag)
        .filter(LanguageToolSettings.VARIETIES::contains)
        .findFirst();
  }

  private static Hit hit(Unknown word, Suspicion suspicion, Confidence confidence) {
    String first = word.uses().get(0).form();
    String meant = inCaseOf(first, suspicion.word());
    String often = word.count() == 1 ? "" : " (%d places)".formatted(word.count());
    String message =
        "“%s”%s is probably misspelled; did you mean “%s”?".formatted(first, often, meant);
    Hit hit =
        Hit.at(word.first(), message)
            .suggesting(List.of(meant), Applicability.UNSAFE)
            .with(confidence);
    if (word.count() == 1) {
      return hit;
    }
    return hit.with(Grounds.ofPlaces(word.places()));
  }

  /** A suggestion with the capitals of the word that it replaces. */
  private static String inCaseOf(String word, String suggestion) {
    boolean allCapitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (allCapitals) {
      return suggestion.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? suggestion.substring(0, 1).toUpperCase(Locale.ROOT) + suggestion.substring(1)
        : suggestion;
  }
}
