package org.isogloss.rules.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool's grammar and spelling on prose alone. Instances of LanguageTool are built when the
 * first block needs one, one for each thread that works at the same time, and kept.
 */
public final class LanguageToolRule implements DocumentRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "languagetool",
          "Grammar and spelling",
          Severity.WARNING,
          "Grammar, spelling and style as LanguageTool sees them.");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern TAG = Pattern.compile("</?suggestion>");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_SUGGESTIONS = 5;

  /** Rules that ask for a mark at the end of a sentence, which a heading does without. */
  private static final Set<String> SENTENCE_END_RULES =
      Set.of("PUNCTUATION_PARAGRAPH_END", "PUNCTUATION_PARAGRAPH_END2", "QUESTION_MARK");

  /** Categories of taste; the others of their kind say so by their issue type. */
  private static final Set<String> TASTE_CATEGORIES = Set.of("STYLE", "TYPOGRAPHY");

  private final LanguageToolSettings settings;
  private final AcceptedFilter accepted;
  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

  /** All rules that are on by default, in American English. */
  public LanguageToolRule() {
    this(LanguageToolSettings.DEFAULT);
  }

  public LanguageToolRule(LanguageToolSettings settings) {
    this.settings = settings;
    this.accepted = new AcceptedFilter(settings.accepted());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Hit> check(AnalyzedDocument document) {
    List<Block> prose =
        document.document().blocks().stream().filter(b -> b.zone().isProse()).toList();
    if (prose.isEmpty()) {
      return List.of();
    }
    Set<String> names = names(document);
    JLanguageTool waiting = idle.poll();
    JLanguageTool tool = waiting != null ? waiting : newTool();
    try {
      List<Hit> hits = new ArrayList<>();
      for (Block block : prose) {
        check(tool, document, block, names, hits);
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.add(tool);
    }
  }

  private JLanguageTool newTool() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(settings.variety()));
    settings.disabledCategories().forEach(id -> tool.disableCategory(new CategoryId(id)));
    tool.disableRules(List.copyOf(settings.disabledRules()));
    return tool;
  }

  private void check(
      JLanguageTool tool, AnalyzedDocument document, Block block, Set<String> names, List<Hit> hits)
      throws IOException {
    List<Inline> masked = masked(document, block);
    for (RuleMatch match : tool.check(annotated(document, block, masked))) {
      Span span = new Span(match.getFromPos(), match.getToPos()).shifted(block.span().start());
      if (!span.isEmpty() && isWanted(match.getRule(), document, block, span, masked, names)) {
        hits.add(hit(match, document, span));
      }
    }
  }

  /** The stretches that are no English, the outermost alone. */
  private static List<Inline> masked(AnalyzedDocument document, Block block) {
    List<Inline> masked = new ArrayList<>();
    int end = 0;
    for (Inline inline : document.document().inlines(block.span())) {
      boolean foreign =
          switch (inline.kind()) {
            case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT -> true;
            case QUOTATION, EMPHASIS -> false;
          };
      if (foreign && inline.span().start() >= end) {
        masked.add(inline);
        end = inline.span().end();
      }
    }
    return masked;
  }

  /** The block's prose, a name standing for each masked stretch and nothing for a citation. */
  private static AnnotatedText annotated(
      AnalyzedDocument document, Block block, List<Inline> masked) {
    AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
    int at = block.span().start();
    for (Inline inline : masked) {
      builder.addText(document.text(new Span(at, inline.span().start())));
      builder.addMarkup(
          document.text(inline.span()), inline.kind() == Inline.Kind.CITATION ? "" : "X1");
      at = inline.span().end();
    }
    builder.addText(document.text(new Span(at, block.span().end())));
    return builder.build();
  }

  private boolean isWanted(
      Rule rule,
      AnalyzedDocument document,
      Block block,
      Span span,
      List<Inline> masked,
      Set<String> names) {
    String id = rule.getId();
    if (isAboutBlanks(rule) || masked.stream().anyMatch(m -> m.span().overlaps(span))) {
      return false;
    }
    if (id.equals("UPPERCASE_SENTENCE_START")) {
      return !Character.isLowerCase(document.text(block.span()).codePointAt(0));
    }
    if (isSpelling(rule)
        && accepted.accepts(document.text(block.span()), span.shifted(-block.span().start()))) {
      return false;
    }
    if (rule.isDictionaryBasedSpellingRule()) {
      return !names.contains(nominative(document.text(span)));
    }
    boolean heading = block.zone() == Zone.HEADING || block.zone() == Zone.TITLE;
    return !(heading && SENTENCE_END_RULES.contains(id));
  }

  /** Whether a rule holds words against a dictionary, one by one or several together. */
  private static boolean isSpelling(Rule rule) {
    return rule.isDictionaryBasedSpellingRule()
        || String.valueOf(rule.getCategory().getId()).equals("MULTITOKEN_SPELLING");
  }

  /** Whether a rule judges blanks, of which masking leaves some that are not in the file. */
  private static boolean isAboutBlanks(Rule rule) {
    String id = rule.getId();
    return id.contains("WHITESPACE")
        || id.startsWith("CONSECUTIVE_SPACES")
        || rule.getLocQualityIssueType() == ITSIssueType.Whitespace;
  }

  /**
   * The proper names that the document itself establishes: capitalised words of the byline and the
   * reference list, and words that it writes at least twice and always with a capital.
   */
  private static Set<String> names(AnalyzedDocument document) {
    Map<String, Integer> capitalised = new HashMap<>();
    Set<String> lower = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Block block : document.document().blocks()) {
      boolean lists = block.zone() == Zone.BYLINE || block.zone() == Zone.REFERENCE_ENTRY;
      List<Inline> masked = masked(document, block);
      Matcher matcher = WORD.matcher(document.text(block.span()));
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shifted(block.span().start());
        if (masked.stream().anyMatch(m -> m.span().overlaps(span))) {
          continue;
        }
        String word = nominative(matcher.group());
        if (!Character.isUpperCase(word.codePointAt(0))) {
          lower.add(word);
        } else if (lists) {
          names.add(word);
        } else {
          capitalised.merge(word, 1, Integer::sum);
        }
      }
    }
    capitalised.forEach(
        (word, count) -> {
          String plain = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
          if (count > 1 && !lower.contains(plain)) {
            names.add(word);
          }
        });
    return names;
  }

  /** A word without the ending of a possessive. */
  static String nominative(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }

  /** The hit of a match that is wanted; suggestions are worked out here and not before. */
  private static Hit hit(RuleMatch match, AnalyzedDocument document, Span span) {
    List<String> suggestions =
        match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList();
    return Hit.at(document.place(span), message(match))
        .suggesting(suggestions)
        .by(match.getRule().getId())
        .as(isTaste(match.getRule()) ? Severity.INFO : Severity.WARNING);
  }

  private static boolean isTaste(Rule rule) {
    return rule.getLocQualityIssueType() == ITSIssueType.Style
        || TASTE_CATEGORIES.contains(String.valueOf(rule.getCategory().getId()));
  }

  /** The message on one line, with plain quotation marks around what it suggests. */
  private static String message(RuleMatch match) {
    String plain = TAG.matcher(match.getMessage()).replaceAll("\"");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }
}
