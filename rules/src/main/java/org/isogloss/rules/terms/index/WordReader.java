package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.TaggedToken;
import org.isogloss.core.text.WrittenLemmas;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.Word.Role;
import org.isogloss.rules.terms.layout.ItemStarts;

/** Converts tagged sentences to the words of terms. Not thread-safe. */
final class WordReader {

  /** After a digit as well, {@code GRUB 2's}, but not in a decade, {@code 1990's}. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?<=[\\p{L}\\d])(?<!(?<!\\d)\\d{3}0)['’]s$|(?<=s)['’]$");

  private static final Pattern POSSESSIVE_ENDING = Pattern.compile("['’]s?");

  /** A closing quotation mark that the tokenizer left attached to its word. */
  private static final Pattern MARKS_BEHIND = Pattern.compile("(?<=.)['’\"”]+$");

  /** The pronouns that determine a noun as an article does, in lower case. */
  static final Set<String> POSSESSIVE_PRONOUNS =
      Set.copyOf(DataFile.lines(WordReader.class, "possessive-pronouns.txt"));

  private static final Set<String> PRONOUNS =
      Set.copyOf(DataFile.lines(WordReader.class, "pronouns.txt"));

  private static final Pattern CAPITAL_PART = Pattern.compile("[-‐‑]\\p{Lu}");

  /** After these a new sentence may begin, with a capital. */
  private static final Pattern OPENER = Pattern.compile("[:;.!?\"“”‘(\\[–—]");

  /** Dashes as they are typed. */
  private static final Pattern DASH = Pattern.compile("-{1,3}");

  private static final Set<PartOfSpeech> NAMELIKE =
      EnumSet.of(PartOfSpeech.PRON, PartOfSpeech.SCONJ, PartOfSpeech.INTJ, PartOfSpeech.X);

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

  /** The classes to which no new words are added; a tagger that met a new word may choose them. */
  private static final Set<PartOfSpeech> CLOSED =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ);

  private static final Pattern LONGER_WORD = Pattern.compile("\\p{L}{3,}");

  private static final GeneralFrequency GENERAL = new GeneralFrequency();

  /** {@code 3}, {@code 1.2}, {@code 2)}. */
  static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*[.)]?");

  /** {@code a} or {@code iv}, before a parenthesis. */
  private static final Pattern LETTER_OR_ROMAN = Pattern.compile("\\p{L}|[ivxIVX]{2,4}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}].*");

  private static final Pattern CONTRACTION =
      Pattern.compile("(?i)(?<=\\p{L})(?:n['’]t|['’](?:d|ll|m|re|ve))$");

  /** How a date or a time is written: {@code YYYY-MM-DD}. */
  private static final Pattern DATE_FORMAT =
      Pattern.compile("(?=.*YY|.*HH)(?:Y{2,4}|M{1,3}|D{1,3}|H{1,2}|S{1,3}|[-/.:_])+");

  /** A word that somebody spells out: {@code b-e-l-l}. */
  private static final Pattern SPELLED_OUT = Pattern.compile("\\p{L}(?:[-‐‑]\\p{L}){2,}");

  private final WrittenLemmas lemmas;
  private final WordForms forms = new WordForms();

  /**
   * @param lemmas chooses among several possible lemmas of a noun
   */
  WordReader(WrittenLemmas lemmas) {
    this.lemmas = lemmas;
  }

  /**
   * The words of a sentence.
   *
   * @param masked the stretches in it that are not English
   */
  List<Word> read(Document document, TaggedSentence sentence, List<Span> masked) {
    List<Word> words = new ArrayList<>();
    List<TaggedToken> tokens = sentence.tokens();
    Zone zone = sentence.sentence().block().zone();
    boolean titled = TitleCase.isTitled(zone) || TitleCase.isTitle(document, zone, tokens);
    boolean opening = true;
    BitSet items = ItemStarts.in(document, sentence);
    boolean inLabel = !tokens.isEmpty() && tokens.get(0).span().in(document.prose()).equals("[");
    for (int i = 0; i < tokens.size(); i++) {
      opening |= items.get(i);
      int last = compoundEnd(document, tokens, i);
      Span first = tokens.get(i).span();
      Span span = last == i ? first : new Span(first.start(), tokens.get(last).span().end());
      String text = span.in(document.prose());
      if (masked.stream().anyMatch(span::overlaps)
          || DATE_FORMAT.matcher(text).matches()
          || SPELLED_OUT.matcher(text).matches()
          || document.prose().startsWith("()", span.end())) {
        // Code, as a label, may precede the first word of a cell or an item.
        words.add(new Word(span, forms.whole(text, Role.MASKED, false)));
      } else if (last > i) {
        // At the start of a sentence only the first part owes its capital to its position.
        boolean named = CAPITAL_PART.matcher(text).find();
        String lemma = lemmas.of(tokens.get(last));
        addCompound(words, tokens.get(last), lemma, span, text, titled || (opening && !named));
        opening = false;
      } else if (!WORD.matcher(text).matches() && !isEnding(document, span, text)) {
        words.add(new Word(span, forms.whole(text, Role.OTHER, false)));
        opening |= isOpener(document, tokens, i);
        // A label in brackets comes before a sentence: "[docs] Removed a page".
        if (inLabel && text.equals("]")) {
          opening = true;
          inLabel = false;
        }
      } else {
        add(
            words,
            tokens.get(i),
            lemmas.of(tokens.get(i)),
            text,
            role(tokens, i, text, titled || opening),
            titled || opening);
        opening &= isEnumerator(document, tokens, i);
      }
      i = last;
    }
    return words;
  }

  /**
   * Whether a token is a possessive ending. An apostrophe alone is one after an <i>s</i>, and a
   * quotation mark elsewhere.
   */
  private static boolean isEnding(Document document, Span span, String text) {
    if (!POSSESSIVE_ENDING.matcher(text).matches() || span.start() == 0) {
      return false;
    }
    String before = before(document, span.start());
    return text.length() == 1
        ? before.equalsIgnoreCase("s")
        : Character.isLetterOrDigit(before.codePointAt(0));
  }

  /** Whether a sentence may begin after a sign, such as a dash that is typed as a spaced hyphen. */
  private static boolean isOpener(Document document, List<TaggedToken> tokens, int at) {
    Span span = tokens.get(at).span();
    String text = span.in(document.prose());
    boolean isSpaced =
        at > 0
            && at + 1 < tokens.size()
            && tokens.get(at - 1).span().end() < span.start()
            && span.end() < tokens.get(at + 1).span().start();
    return OPENER.matcher(text).matches() || (isSpaced && DASH.matcher(text).matches());
  }

  /** Whether a token numbers what follows, so that a sentence still begins after it. */
  private static boolean isEnumerator(Document document, List<TaggedToken> tokens, int at) {
    String text = tokens.get(at).span().in(document.prose());
    boolean bracketed =
        at + 1 < tokens.size() && tokens.get(at + 1).span().in(document.prose()).startsWith(")");
    return NUMBER.matcher(text).matches() || (bracketed && LETTER_OR_ROMAN.matcher(text).matches());
  }

  /** The last token of the compound that begins at a token: the tokens joined by hyphens. */
  private static int compoundEnd(Document document, List<TaggedToken> tokens, int from) {
    if (!isLetter(document, tokens.get(from).span().start())) {
      return from;
    }
    int last = from;
    for (int i = from + 1; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      if (span.start() != tokens.get(i - 1).span().end()) {
        break;
      }
      String text = span.in(document.prose());
      boolean hyphen = WordForms.HYPHEN.matcher(text.substring(0, 1)).matches();
      boolean behindHyphen = WordForms.HYPHEN.matcher(before(document, span.start())).matches();
      if (!hyphen && !behindHyphen) {
        break;
      }
      last = isLetter(document, span.end() - 1) ? i : last;
    }
    return last;
  }

  private static boolean isLetter(Document document, int at) {
    return Character.isLetterOrDigit(document.prose().charAt(at));
  }

  private static String before(Document document, int at) {
    return document.prose().substring(at - 1, at);
  }

  /**
   * A compound is a noun if its last part is one; "bottom-up" and "fully-connected" are modifiers.
   */
  private void addCompound(
      List<Word> words, TaggedToken last, String noun, Span span, String text, boolean neutral) {
    boolean isNoun = last.tag().isNoun() || last.tag() == PartOfSpeech.NUM;
    Role role = isNoun ? Role.NOUN : Role.MODIFIER;
    String stem = withoutEndings(text);
    Span whole = new Span(span.start(), span.start() + stem.length());
    String lemma = isNoun ? withoutEndings(noun) : lower(stem);
    words.add(new Word(whole, forms.of(stem, lemma, role, neutral)));
    addEnding(words, whole.end(), last.span().end(), text.substring(stem.length()), neutral);
  }

  /** Adds the possessive ending of a word, if it has one. */
  private void addEnding(List<Word> words, int from, int to, String ending, boolean neutral) {
    if (POSSESSIVE_ENDING.matcher(ending).matches()) {
      words.add(new Word(new Span(from, to), forms.whole(ending, Role.POSSESSIVE, neutral)));
    }
  }

  /** Adds a word, followed by its possessive ending if it has one. */
  private void add(
      List<Word> words, TaggedToken token, String noun, String text, Role role, boolean neutral) {
    String stem = withoutEndings(text);
    if (stem.isEmpty() || role == Role.POSSESSIVE) {
      words.add(new Word(token.span(), forms.whole(text, Role.POSSESSIVE, neutral)));
      return;
    }
    int end = token.span().start() + stem.length();
    Span span = end == token.span().end() ? token.span() : new Span(token.span().start(), end);
    String plain = Folding.straight(stem);
    // A participle is not reduced to its verb: training data is not trained data.
    boolean isNoun = role == Role.NOUN || role == Role.NAME;
    String lemma = isNoun ? withoutEndings(noun) : lower(plain);
    words.add(new Word(span, forms.of(plain, lemma, role, neutral)));
    if (POSSESSIVE.matcher(text).find()) {
      addEnding(words, end, token.span().end(), text.substring(stem.length()), neutral);
    }
  }

  private static String withoutEndings(String text) {
    return MARKS_BEHIND.matcher(POSSESSIVE.matcher(text).replaceFirst("")).replaceFirst("");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Role role(List<TaggedToken> tokens, int at, String text, boolean neutral) {
    TaggedToken token = tokens.get(at);
    if (CONTRACTION.matcher(text).find()) {
      return Role.OTHER;
    }
    boolean namelike = NAMELIKE.contains(token.tag()) && CAPITALISED.matcher(text).matches();
    if (!neutral && namelike && !PRONOUNS.contains(lower(text))) {
      // No conjunction or rare pronoun is written like this; the tagger met an unknown name.
      return Role.NAME;
    }
    if (CLOSED.contains(token.tag()) && isUnknown(text)) {
      return Role.NOUN;
    }
    return switch (token.tag()) {
      case NOUN -> Role.NOUN;
      case PROPN -> Role.NAME;
      case ADJ -> Role.MODIFIER;
      case VERB -> verbRole(tokens, at, text);
      case ADV -> text.endsWith("ly") && isBeforeModifier(tokens, at) ? Role.MODIFIER : Role.OTHER;
      case ADP -> Role.PREPOSITION;
      case DET -> Role.DETERMINER;
      case CCONJ -> Role.CONJUNCTION;
      case PART -> POSSESSIVE.matcher("s" + text).find() ? Role.POSSESSIVE : Role.OTHER;
      case PUNCT -> POSSESSIVE.matcher("s" + text).find() ? Role.POSSESSIVE : Role.OTHER;
      case PRON, AUX, INTJ, NUM, SCONJ, SYM, X -> Role.OTHER;
    };
  }

  /** Whether general English does not have a word: {@code netbell}. */
  private static boolean isUnknown(String text) {
    return LONGER_WORD.matcher(text).matches()
        && !FunctionWords.contains(text)
        && GENERAL.of(text) == 0
        && GENERAL.of(lower(text)) == 0;
  }

  private static boolean isParticiple(TaggedToken token, String text) {
    return !lower(text).equals(token.lemma()) && !text.endsWith("s");
  }

  /**
   * A participle is a modifier; a base form where a verb is impossible is a noun that the tagger
   * missed.
   */
  private static Role verbRole(List<TaggedToken> tokens, int at, String text) {
    TaggedToken token = tokens.get(at);
    if (isParticiple(token, text)) {
      return Role.MODIFIER;
    }
    boolean base = lower(text).equals(token.lemma());
    if (at == 0 || !base) {
      return Role.OTHER;
    }
    TaggedToken before = tokens.get(at - 1);
    boolean determined =
        before.tag() == PartOfSpeech.DET
            || before.tag() == PartOfSpeech.ADJ
            || POSSESSIVE_PRONOUNS.contains(before.lemma());
    boolean nounBehind = at + 1 < tokens.size() && tokens.get(at + 1).tag().isNoun();
    if (determined) {
      return nounBehind ? Role.MODIFIER : Role.NOUN;
    }
    // After the singular noun of "the transpose graph" a verb would end in -s.
    boolean behindSingular =
        before.tag() == PartOfSpeech.NOUN
            && at > 1
            && tokens.get(at - 2).tag() == PartOfSpeech.DET
            && before.span().length() == before.lemma().length();
    return behindSingular ? Role.NOUN : Role.OTHER;
  }

  private static boolean isBeforeModifier(List<TaggedToken> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    PartOfSpeech next = tokens.get(at + 1).tag();
    return next == PartOfSpeech.ADJ || next == PartOfSpeech.VERB;
  }
}
