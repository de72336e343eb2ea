package org.isogloss.rules.terms.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.lexicon.GeneralFrequency;

/**
 * What a manuscript sets as code, and where its prose cites that without markup. Only exactly the
 * same characters are a citation.
 */
public final class CodeNames {

  /** Words joined as in names of programs: {@code fog-bell}, {@code fog_bell}. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./-])[\\p{L}\\p{N}]++(?:[-_][\\p{L}\\p{N}]++){1,20}+(?![\\p{L}\\p{N}_/-])");

  /** Two to five words, of which one has a capital: the name of a part of a program. */
  private static final Pattern NAME =
      Pattern.compile("(?=.*\\p{Lu})[\\p{L}\\p{N}]\\S*(?: \\S+){1,4}");

  /** The longest such name, in code units. */
  private static final int LONGEST_NAME = 80;

  /** What precedes a command in its line: nothing, or a prompt. */
  private static final Pattern FIRST = Pattern.compile("\\s*(?:[$>#%]\\s*)?(?:sudo\\s+)?");

  /** How far before a word the beginning of its line is looked for, in code units. */
  private static final int REACH = 24;

  private static final Pattern JOINT = Pattern.compile("[-_]");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  private static final GeneralFrequency GENERAL = new GeneralFrequency();

  private final Set<String> names = new HashSet<>();

  /** The joined words in code, as they are written there. */
  private final Set<String> inCode = new HashSet<>();

  /** How often each of them begins what is set as code or, in a block of code, a line. */
  private final Map<String, Integer> first = new HashMap<>();

  /** How often each of them has capitals in the prose, in lower case. */
  private final Map<String, Integer> withCapitals = new HashMap<>();

  private CodeNames() {}

  /** What a manuscript sets as code. */
  public static CodeNames of(AnalyzedManuscript manuscript) {
    CodeNames found = new CodeNames();
    List<Document> documents =
        manuscript.documents().stream().map(AnalyzedDocument::document).toList();
    documents.forEach(found::readCode);
    if (!found.inCode.isEmpty()) {
      documents.forEach(found::readProse);
    }
    return found;
  }

  private void readCode(Document document) {
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CODE) {
        readCode(document, block.span());
      }
    }
    for (Inline inline : document.inlines()) {
      if (inline.kind() == Inline.Kind.CODE) {
        readCode(document, inline.span());
        String text = inline.span().in(document.prose()).strip();
        if (text.length() <= LONGEST_NAME && NAME.matcher(text).matches()) {
          names.add(text);
        }
      }
    }
  }

  private void readCode(Document document, Span span) {
    joined(document, span)
        .forEach(
            word -> {
              inCode.add(word.group());
              if (isFirst(document.prose(), span, word.start())) {
                first.merge(word.group(), 1, Integer::sum);
              }
            });
  }

  /** Whether a place begins the code in a span, or a line of it. */
  private static boolean isFirst(String prose, Span span, int at) {
    int from = Math.max(span.start(), at - REACH);
    int line = prose.substring(from, at).lastIndexOf('\n');
    return (from == span.start() || line >= 0)
        && FIRST.matcher(prose).region(from + line + 1, at).matches();
  }

  private void readProse(Document document) {
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CODE) {
        continue;
      }
      int from = block.span().start();
      for (Inline inline : document.inlines(block.span())) {
        if (inline.kind() == Inline.Kind.CODE && inline.span().start() >= from) {
          countCapitals(document, new Span(from, inline.span().start()));
          from = inline.span().end();
        }
      }
      countCapitals(document, new Span(from, block.span().end()));
    }
  }

  private void countCapitals(Document document, Span prose) {
    joined(document, prose)
        .map(MatchResult::group)
        .filter(word -> !isSmall(word) && inCode.contains(small(word)))
        .forEach(word -> withCapitals.merge(small(word), 1, Integer::sum));
  }

  private static Stream<MatchResult> joined(Document document, Span span) {
    return JOINED
        .matcher(document.prose())
        .region(span.start(), span.end())
        .useTransparentBounds(true)
        .results();
  }

  /** Whether several words with a capital are set as code somewhere: the name of a part. */
  public boolean isName(String text) {
    return names.contains(text);
  }

  /**
   * The words of a sentence that cite code: those that are all that a cell or an item says, or all
   * that is in bold or italics, and the names of commands and packages.
   *
   * @param emphasized the stretches of the sentence in bold or italics
   */
  public List<Span> cited(Document document, Sentence sentence, List<Span> emphasized) {
    if (inCode.isEmpty()) {
      return List.of();
    }
    List<Span> cited = new ArrayList<>();
    joined(document, sentence.span())
        .filter(word -> inCode.contains(word.group()))
        .forEach(
            word -> {
              Span span = new Span(word.start(), word.end());
              if (isWhole(sentence.block(), span)
                  || emphasized.contains(span)
                  || isCommand(word.group())) {
                cited.add(span);
              }
            });
    return cited;
  }

  private static boolean isWhole(Block block, Span span) {
    return (block.zone() == Zone.TABLE || block.zone() == Zone.LIST_ITEM)
        && block.span().equals(span);
  }

  /**
   * Whether a word in lower case has no part that is English, and is code more often than the prose
   * has it with capitals: the name of a command. With more capitals it is the name of a product,
   * which the prose must write like one.
   */
  private boolean isCommand(String word) {
    return isSmall(word)
        && first.getOrDefault(word, 0) > withCapitals.getOrDefault(word, 0)
        && JOINT
            .splitAsStream(word)
            .allMatch(part -> GENERAL.of(part) == 0 || NUMBER.matcher(part).matches())
        && !NUMBER.matcher(JOINT.matcher(word).replaceAll("")).matches();
  }

  private static boolean isSmall(String word) {
    return word.equals(small(word));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
