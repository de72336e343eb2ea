package org.isogloss.rules.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private static final int MOST_SUGGESTIONS = 5;

  private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

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

  private static JLanguageTool newTool() {
    return new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  private static void check(
      JLanguageTool tool, AnalyzedDocument document, Block block, Set<String> names, List<Hit> hits)
      throws IOException {
    List<Span> masked = masked(document, block);
    for (RuleMatch match : tool.check(annotated(document, block, masked))) {
      Span span = new Span(match.getFromPos(), match.getToPos()).shifted(block.span().start());
      if (!span.isEmpty() && isWanted(match, document, block, span, masked, names)) {
        hits.add(hit(match, document, span));
      }
    }
  }

  /** The stretches that are no English, the outermost alone. */
  private static List<Span> masked(AnalyzedDocument document, Block block) {
    List<Span> masked = new ArrayList<>();
    int end = 0;
    for (Inline inline : document.document().inlines(block.span())) {
      boolean foreign =
          switch (inline.kind()) {
            case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT -> true;
            case QUOTATION, EMPHASIS -> false;
          };
      if (foreign && inline.span().start() >= end) {
        masked.add(inline.span());
        end = inline.span().end();
      }
    }
    return masked;
  }

  private static AnnotatedText annotated(
      AnalyzedDocument document, Block block, List<Span> masked) {
    AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
    int at = block.span().start();
    for (Span span : masked) {
      builder.addText(document.text(new Span(at, span.start())));
      String text = document.text(span);
      builder.addMarkup(text, text.startsWith("[") ? "" : "X");
      at = span.end();
    }
    builder.addText(document.text(new Span(at, block.span().end())));
    return builder.build();
  }

  private static boolean isWanted(
      RuleMatch match,
      AnalyzedDocument document,
      Block block,
      Span span,
      List<Span> masked,
      Set<String> names) {
    String id = match.getRule().getId();
    // Masking leaves blanks and bare starts that are not in the file.
    if (id.contains("WHITESPACE") || masked.stream().anyMatch(m -> m.overlaps(span))) {
      return false;
    }
    if (id.equals("UPPERCASE_SENTENCE_START") && span.start() == block.span().start()) {
      return false;
    }
    if (match.getRule().isDictionaryBasedSpellingRule()) {
      return !names.contains(document.text(span));
    }
    return block.zone() != Zone.HEADING && block.zone() != Zone.TITLE;
  }

  /** Words that the document itself establishes as names: authors, and words never in lower case. */
  private static Set<String> names(AnalyzedDocument document) {
    Map<String, Integer> capitalised = new HashMap<>();
    Set<String> lower = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Block block : document.document().blocks()) {
      Matcher matcher = WORD.matcher(document.text(block.span()));
      boolean lists = block.zone() == Zone.BYLINE || block.zone() == Zone.REFERENCE_ENTRY;
      while (matcher.find()) {
        String word = matcher.group();
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
          String plain = word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
          if (count > 1 && !lower.contains(plain)) {
            names.add(word);
          }
        });
    return names;
  }

  private static Hit hit(RuleMatch match, AnalyzedDocument document, Span span) {
    List<String> replacements = match.getSuggestedReplacements();
    String message = match.getMessage().replaceAll("</?suggestion>", "\"").strip();
    String type = String.valueOf(match.getRule().getLocQualityIssueType());
    boolean taste = type.equals("style") || type.equals("typographical");
    return Hit.at(document.place(span), message)
        .suggesting(
            replacements.subList(0, Math.min(MOST_SUGGESTIONS, replacements.size())))
        .by(match.getRule().getId(), taste ? Severity.INFO : Severity.WARNING);
  }
}
