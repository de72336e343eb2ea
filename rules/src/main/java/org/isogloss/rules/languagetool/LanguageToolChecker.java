package org.isogloss.rules.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.rules.languagetool.chunk.PennChunker;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool itself: one instance for each concurrent thread, kept for reuse. Nothing is loaded
 * before the first block.
 */
final class LanguageToolChecker implements BlockChecker {

  private static final Pattern TAG = Pattern.compile("</?suggestion>");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_SUGGESTIONS = 5;

  /** Categories of matters of taste; other such categories are recognized by their issue type. */
  private static final Set<String> TASTE_CATEGORIES = Set.of("STYLE", "TYPOGRAPHY");

  /** How many words, marks and spaces a sentence may have. */
  private static final int MOST_TOKENS = 2_000;

  /** How long a run of text without spaces may be, in code units. */
  private static final int LONGEST_WORD = 2_000;

  private final LanguageToolSettings settings;
  private final String variety;
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean begun = new AtomicBoolean();
  private final ForkJoinTask<?> loading = ForkJoinTask.adapt(this::loadAll);

  /**
   * @param settings which rules run
   * @param variety the variety of English
   */
  LanguageToolChecker(LanguageToolSettings settings, String variety) {
    this.settings = settings;
    this.variety = variety;
  }

  @Override
  public List<BlockMatch> check(BlockText text) throws UncheckedTextException {
    AnnotatedText annotated = annotated(text);
    requireBounded(annotated.getPlainText());
    JLanguageTool waiting = idle.poll();
    JLanguageTool tool = waiting != null ? waiting : newTool();
    try {
      List<BlockMatch> matches = new ArrayList<>();
      for (RuleMatch match : matches(tool, annotated)) {
        if (match.getFromPos() < match.getToPos() && !isAboutBlanks(match.getRule())) {
          matches.add(match(match));
        }
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.add(tool);
    }
  }

  /**
   * Rejects what is not prose: most of LanguageTool's work on a sentence is quadratic in its
   * length.
   */
  private void requireBounded(String text) throws UncheckedTextException {
    if (text.length() <= Math.min(LONGEST_WORD, MOST_TOKENS)) {
      return;
    }
    Language language = language();
    for (String sentence : language.getSentenceTokenizer().tokenize(text)) {
      if (longestWord(sentence) > LONGEST_WORD) {
        throw new UncheckedTextException(
            String.format(
                Locale.ROOT,
                "a run of text without spaces is longer than %,d characters",
                LONGEST_WORD));
      }
      if (sentence.length() > MOST_TOKENS
          && language.getWordTokenizer().tokenize(sentence).size() > MOST_TOKENS) {
        throw new UncheckedTextException(
            String.format(
                Locale.ROOT, "a sentence has more than %,d words, marks and spaces", MOST_TOKENS));
      }
    }
  }

  private static int longestWord(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }

  /** Returns LanguageTool's matches; the search stops when the budget is spent. */
  private static List<RuleMatch> matches(JLanguageTool tool, AnnotatedText text)
      throws IOException, UncheckedTextException {
    ProcessorBudget budget = new ProcessorBudget(text.getPlainText().length());
    tool.setCheckCancelledCallback(budget::isSpent);
    List<RuleMatch> matches;
    try {
      matches = tool.check(text);
    } catch (IndexOutOfBoundsException e) {
      // This is how a check ends that is stopped between two sentences.
      if (budget.hasStoppedWork()) {
        throw tookTooLong();
      }
      throw e;
    }
    if (budget.hasStoppedWork()) {
      throw tookTooLong();
    }
    return matches;
  }

  private static UncheckedTextException tookTooLong() {
    return new UncheckedTextException("it took too long and was stopped");
  }

  /**
   * The rules' XML, the speller's word lists, and the models of the tagger and the chunker have
   * locks of their own in LanguageTool, so that threads can share the work. Latecomers wait.
   */
  @Override
  public void load() {
    if (begun.compareAndSet(false, true)) {
      loading.invoke();
    } else {
      loading.join();
    }
  }

  private void loadAll() {
    Language language = language();
    ForkJoinTask.invokeAll(
        List.of(
            ForkJoinTask.adapt(() -> idle.add(newTool())),
            ForkJoinTask.adapt(() -> loadAnalysis(language))));
  }

  private static void loadAnalysis(Language language) {
    List<String> words = language.getWordTokenizer().tokenize("The words are read.");
    try {
      List<AnalyzedTokenReadings> tokens = language.getTagger().tag(words);
      language.getChunker().addChunkTags(tokens);
      language
          .getDisambiguator()
          .disambiguate(new AnalyzedSentence(tokens.toArray(new AnalyzedTokenReadings[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Language language() {
    return language(variety);
  }

  /** LanguageTool's single instance for a variety, with our chunker. */
  static Language language(String variety) {
    Language language = Languages.getLanguageForShortCode(variety);
    PennChunker.handTo(language);
    return language;
  }

  private JLanguageTool newTool() {
    JLanguageTool tool = new JLanguageTool(language());
    settings.disabledCategories().forEach(id -> tool.disableCategory(new CategoryId(id)));
    for (Rule rule : tool.getAllRules()) {
      String id = rule.getId();
      if (settings.enabledRules().contains(id)) {
        tool.enableRule(id);
      } else if (CuratedRules.BUILT_IN.of(id, categoryOf(rule)).isOff()) {
        tool.disableRule(id);
      }
    }
    tool.disableRules(List.copyOf(settings.disabledRules()));
    // Unknown words are a matter of the whole manuscript, and of a rule of its own.
    tool.disableRules(
        tool.getAllRules().stream()
            .filter(Rule::isDictionaryBasedSpellingRule)
            .map(Rule::getId)
            .toList());
    return tool;
  }

  private static AnnotatedText annotated(BlockText text) {
    AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
    for (BlockText.Piece piece : text.pieces()) {
      if (piece.masked()) {
        builder.addMarkup(piece.text(), piece.readAs());
      } else {
        builder.addText(piece.text());
      }
    }
    return builder.build();
  }

  /** Converts a match to our own form. */
  private static BlockMatch match(RuleMatch match) {
    return new BlockMatch(
        match.getRule().getId(),
        categoryOf(match.getRule()),
        new Span(match.getFromPos(), match.getToPos()),
        message(match),
        kind(match.getRule()),
        match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList());
  }

  /** Whether a rule checks spaces: masking leaves some that are not in the file. */
  private static boolean isAboutBlanks(Rule rule) {
    String id = rule.getId();
    return id.contains("WHITESPACE")
        || id.startsWith("CONSECUTIVE_SPACES")
        || rule.getLocQualityIssueType() == ITSIssueType.Whitespace;
  }

  private static String categoryOf(Rule rule) {
    return String.valueOf(rule.getCategory().getId());
  }

  private static BlockMatch.Kind kind(Rule rule) {
    if (categoryOf(rule).equals("MULTITOKEN_SPELLING")) {
      return BlockMatch.Kind.MULTIWORD;
    }
    boolean taste =
        rule.getLocQualityIssueType() == ITSIssueType.Style
            || TASTE_CATEGORIES.contains(categoryOf(rule));
    return taste ? BlockMatch.Kind.TASTE : BlockMatch.Kind.OTHER;
  }

  /** Returns the message on one line, with plain quotation marks around its suggestions. */
  private static String message(RuleMatch match) {
    String plain = TAG.matcher(match.getMessage()).replaceAll("\"");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }
}
