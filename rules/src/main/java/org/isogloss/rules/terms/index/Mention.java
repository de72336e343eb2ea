package org.isogloss.rules.terms.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.FunctionWords;

/**
 * One place of a form. What surrounds it is read when it is asked for, since most places of a book
 * are never compared. Compared by identity.
 */
public final class Mention {

  private static final Set<String> BEFORE_VERBS =
      Set.copyOf(DataFile.lines(Mention.class, "before-verbs.txt"));

  private static final Set<Word.Role> OPENING =
      EnumSet.of(
          Word.Role.DETERMINER, Word.Role.PREPOSITION, Word.Role.MODIFIER, Word.Role.POSSESSIVE);

  private final SentenceWords words;
  private final int from;
  private final int to;
  private final MentionWords wording;

  /**
   * @param words its sentence
   * @param from the index of its first word there
   * @param to the index after its last word
   * @param wording its words
   */
  Mention(SentenceWords words, int from, int to, MentionWords wording) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.wording = wording;
  }

  public Place place() {
    return words.document().place(span());
  }

  /** Its span in the prose of its document. */
  public Span span() {
    return new Span(words.words().get(from).span().start(), words.words().get(to - 1).span().end());
  }

  public DocumentId document() {
    return words.document().document().id();
  }

  /** The zone of its block. */
  public Zone zone() {
    return words.zone();
  }

  /** The number of its sentence in the manuscript, from 0. */
  public int sentence() {
    return words.number();
  }

  public MentionWords wording() {
    return wording;
  }

  /** Whether it ends in a noun, so that it can name a thing. */
  public boolean nominal() {
    return words.words().get(to - 1).isNominal();
  }

  /** Whether it is an adjective or a participle and a noun: {@code open source}. */
  public boolean isModifiedNoun() {
    return isModifiedNoun(to);
  }

  private boolean isModifiedNoun(int end) {
    return end == from + 2
        && words.words().get(from).role() == Word.Role.MODIFIER
        && words.words().get(from + 1).role() == Word.Role.NOUN;
  }

  /**
   * Whether English hyphenates it before a noun: an adjective and a noun, words that end in an
   * adjective or a participle, or words around a preposition, such as {@code face to face}. An
   * adverb in <i>-ly</i> needs no hyphen (Chicago Manual of Style, 17th edition, 7.86).
   */
  public boolean isJoinedBeforeNouns() {
    return isJoinedBeforeNouns(to);
  }

  /** Whether English hyphenates what is before the noun that it ends in: {@code logged in user}. */
  public boolean hasJoinedModifier() {
    return nominal() && isJoinedBeforeNouns(to - 1);
  }

  private boolean isJoinedBeforeNouns(int end) {
    List<Word> inside = words.words().subList(from, end);
    return isModifiedNoun(end)
        || inside.stream().skip(1).anyMatch(word -> word.role() == Word.Role.PREPOSITION)
        || (inside.size() > 1
            && inside.get(inside.size() - 1).role() == Word.Role.MODIFIER
            && !inside.get(0).text().endsWith("ly"));
  }

  /** Whether it is one word or begins and ends as a noun phrase may, and not with a verb. */
  public boolean isPhrase() {
    Word first = words.words().get(from);
    return to == from + 1
        || (first.mayBePart()
            && words.words().get(to - 1).mayBePart()
            && (first.isCapitalised() || !FunctionWords.contains(first.text())));
  }

  /** The modifier before it that belongs to a longer phrase; empty if it begins one. */
  public String before() {
    return words.neighbour(from - 1);
  }

  /** The noun after it that belongs to a longer phrase; empty if it ends one. */
  public String behind() {
    return words.neighbour(to);
  }

  /** Whether it modifies a noun that follows. */
  public boolean attributive() {
    return new AttributiveReader(words.words()).isAttributive(to);
  }

  /** The words around it. */
  public Context context() {
    return new ContextReader(words.words()).read(from, to);
  }

  /** Whether it is in quotation marks. */
  public boolean quoted() {
    return words.isQuoted(span());
  }

  /**
   * Whether a word next to it has a capital that its position does not explain, so that both may be
   * parts of a longer name.
   */
  public boolean isBesideCapital() {
    return words.isCapital(from - 1) || words.isCapital(to);
  }

  /**
   * Whether it has a capital because it is one of several names, or names a part of a program:
   * <i>the Bell field</i>.
   */
  public boolean isNamed() {
    return new CapitalReader(words).isNamed(from, to);
  }

  /** Whether it is in the text of a link or in a label of a user interface. */
  public boolean isInLink() {
    return words.names().stream().anyMatch(name -> name.contains(span()));
  }

  /** Whether just these words are in bold or italics. */
  public boolean isEmphasized() {
    return words.document().document().inlines(span()).stream()
        .anyMatch(inline -> inline.kind() == Inline.Kind.EMPHASIS && inline.span().equals(span()));
  }

  /**
   * Whether it is all that a heading, an item or a cell says, in one word without a capital, as the
   * name in a program is: {@code mops}.
   */
  public boolean isAlone() {
    return to == from + 1
        && words.document().document().blockAt(span().start()).span().equals(span())
        && wording.text().chars().noneMatch(Character::isUpperCase);
  }

  /** Whether it follows an article or another determiner, with no word between. */
  public boolean isDetermined() {
    return from > 0 && words.words().get(from - 1).role() == Word.Role.DETERMINER;
  }

  /** Whether it ends its sentence or precedes a sign, such as a comma. */
  public boolean isBeforeSign() {
    return to == words.words().size()
        || (words.words().get(to).role() == Word.Role.OTHER
            && !Character.isLetterOrDigit(words.words().get(to).text().codePointAt(0)));
  }

  /**
   * Whether what is before it shows that its first word is not a verb: an article or another
   * determiner, a preposition, an adjective or a possessive. Words such as <i>all</i> and <i>to</i>
   * say nothing: <i>the lamps all light the way</i>; nor do adverbs: <i>quickly light up the
   * way</i>.
   */
  public boolean isAfterOpening() {
    if (from == 0) {
      return false;
    }
    Word before = words.words().get(from - 1);
    String small = before.text().toLowerCase(Locale.ROOT);
    return WordReader.POSSESSIVE_PRONOUNS.contains(small)
        || (OPENING.contains(before.role())
            && !small.endsWith("ly")
            && !BEFORE_VERBS.contains(small));
  }

  /**
   * Whether it is in the label of an item or paragraph, whose capitals follow the layout: after a
   * number within a line, before a colon, or as the emphasized beginning of its block.
   */
  public boolean isInLabel() {
    return new Labels(words.document().document()).contain(span());
  }

  /** Whether it is right after {@code other}, or in parentheses there. */
  public boolean isRightAfter(Mention other) {
    return other.words.number() == words.number()
        && (other.to == from
            || (other.to == from - 1 && words.words().get(other.to).text().equals("(")));
  }

  /** Whether it lies in {@code other} or at the same place. */
  public boolean isIn(Mention other) {
    return other.words.number() == words.number() && other.from <= from && to <= other.to;
  }

  /** Whether {@code other} lies inside it, at the same place or smaller. */
  public boolean covers(Mention other) {
    return other.isIn(this);
  }
}
