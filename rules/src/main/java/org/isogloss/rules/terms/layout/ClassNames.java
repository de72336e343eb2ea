package org.isogloss.rules.terms.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
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
 * The classes of programs that a manuscript mentions, and where its prose names them without
 * markup. A class keeps its capitals: {@code Url} beside URL, {@code DriftNet} beside drift net.
 */
public final class ClassNames {

  /** A capital and small letters, perhaps several of both: {@code Bell}, {@code HTTPBell}. */
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&&[^\\p{Ll}]]*+\\p{Ll}[\\p{L}\\p{N}]*+";

  /** What only classes have: {@code Bell::ring}, {@code new Bell(}. */
  private static final Pattern USE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(?:(?<static>%1$s)::\\w|new (?<made>%1$s)\\()".formatted(NAME));

  /** A name of several parts that is all that is set as code: {@code DriftNet}. */
  private static final Pattern HUMPS = Pattern.compile("(?:\\p{Lu}\\p{Ll}++){2,20}");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}_.\\\\/$-])%s(?![\\p{L}\\p{N}_:-])".formatted(NAME));

  /** What is between two values of a series. */
  private static final Pattern LINK = Pattern.compile("\\s*(?:,|,?\\s+(?:and|or)\\s|/)\\s*");

  private static final String KINDS =
      "(?:%s)s?".formatted(String.join("|", DataFile.lines(ClassNames.class, "class-words.txt")));

  private static final Pattern KIND_BEFORE = Pattern.compile("(?i)\\b%s\\s+$".formatted(KINDS));

  private static final Pattern KIND_AFTER = Pattern.compile("(?i)\\s+%s\\b".formatted(KINDS));

  /** How far before a name a word for its kind may begin, in code units. */
  private static final int REACH = 16;

  private static final GeneralFrequency GENERAL = new GeneralFrequency();

  private final Set<String> names = new HashSet<>();

  private ClassNames() {}

  /** The classes that a manuscript mentions. */
  public static ClassNames of(AnalyzedManuscript manuscript) {
    ClassNames found = new ClassNames();
    for (AnalyzedDocument analyzed : manuscript.documents()) {
      Document document = analyzed.document();
      Matcher use = USE.matcher(document.prose());
      while (use.find()) {
        found.names.add(use.group("static") == null ? use.group("made") : use.group("static"));
      }
      for (Inline inline : document.inlines()) {
        String text = inline.span().in(document.prose()).strip();
        if (inline.kind() == Inline.Kind.CODE
            && HUMPS.matcher(text).matches()
            && GENERAL.of(text) == 0) {
          found.names.add(text);
        }
      }
    }
    return found;
  }

  /**
   * Where a sentence names classes: as all that an item or a cell says, beside a word for what they
   * are, as in <i>the Bell class</i>, and beside another class in a series.
   */
  public List<Span> cited(Document document, Sentence sentence) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Span> classes =
        WORD.matcher(document.prose())
            .region(sentence.span().start(), sentence.span().end())
            .useTransparentBounds(true)
            .results()
            .filter(word -> names.contains(word.group()))
            .map(word -> new Span(word.start(), word.end()))
            .toList();
    Set<Span> cited = new HashSet<>();
    for (int i = 0; i < classes.size(); i++) {
      Span span = classes.get(i);
      if (isWhole(sentence.block(), span) || isBesideKind(document.prose(), span)) {
        cited.add(span);
      }
      if (i > 0 && isLinked(document.prose(), classes.get(i - 1), span)) {
        cited.add(classes.get(i - 1));
        cited.add(span);
      }
    }
    return classes.stream().filter(cited::contains).toList();
  }

  private static boolean isWhole(Block block, Span span) {
    return (block.zone() == Zone.TABLE || block.zone() == Zone.LIST_ITEM)
        && block.span().equals(span);
  }

  private static boolean isBesideKind(String prose, Span span) {
    String before = prose.substring(Math.max(0, span.start() - REACH), span.start());
    return KIND_BEFORE.matcher(before).find()
        || KIND_AFTER.matcher(prose).region(span.end(), prose.length()).lookingAt();
  }

  private static boolean isLinked(String prose, Span one, Span other) {
    return LINK.matcher(prose.substring(one.end(), other.start())).matches();
  }
}
