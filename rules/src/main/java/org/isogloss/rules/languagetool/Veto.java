package org.isogloss.rules.languagetool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.segment.Abbreviations;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.TaggedToken;
import org.isogloss.core.text.WordForms;
import org.isogloss.rules.lexicon.GeneralFrequency;

/**
 * What speaks against a finding of LanguageTool, which does not see the document around a block.
 * {@code levels.txt} says which rules need which.
 */
enum Veto {
  /** The block itself begins in lower case, as list items and continued sentences do. */
  LOWER_CASE_BLOCK {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String prose = document.document().prose();
      int start = text.block().span().start();
      int end = text.block().span().end();
      // Markup such as a <div> may leave a space before the first word.
      while (start < end && Character.isWhitespace(prose.charAt(start))) {
        start++;
      }
      return start < end && Character.isLowerCase(prose.codePointAt(start));
    }
  },
  /** The block is a heading, or only a part of it is read: no mark must end it. */
  NO_SENTENCE_END {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Block block = text.block();
      boolean heading = block.zone() == Zone.HEADING || block.zone() == Zone.TITLE;
      return heading || text.span().end() < block.span().end();
    }
  },
  /**
   * The words at the place are on different lines: a term and its explanation, not a repeat. Where
   * a paragraph is wrapped, function words are repeated by mistake.
   */
  OTHER_LINE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String words = document.document().sourceText(span);
      int end = words.indexOf('\n');
      return end >= 0
          && (words.indexOf('\n', end + 1) >= 0
              || !FunctionWords.contains(words.substring(0, end).strip()));
    }
  },
  /** Markup other than emphasis is between the words, such as the end of an image's description. */
  MARKUP_BETWEEN {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return MARKUP.matcher(document.document().sourceText(span)).find();
    }
  },
  /**
   * Some of the words at the place are set apart by markup, as the label of a button, a name or a
   * link is: what is inside is not part of the sentence's grammar.
   */
  SET_APART {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String words = document.text(span);
      return document
          .document()
          .sourceText(span)
          .chars()
          .anyMatch(c -> FORMATTING.indexOf(c) >= 0 && words.indexOf(c) < 0);
    }
  },
  /** An image is directly before it, which may stand for the subject: a button, a sign. */
  AFTER_IMAGE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return before(document, text, span).stripTrailing().endsWith(ImageText.SIGN)
          || isAfterImage(document, text, span);
    }

    /** The same where the image leaves no sign, as at the start of a paragraph. */
    private boolean isAfterImage(AnalyzedDocument document, BlockText text, Span span) {
      Document read = document.document();
      int start = read.toSource(span).start();
      int last = span.start() - 1;
      while (last >= text.span().start() && read.prose().charAt(last) == ' ') {
        last--;
      }
      int before =
          last >= text.span().start()
              ? read.toSource(new Span(last, last + 1)).end()
              : read.lineSpan(read.location(span).startLine()).start();
      return before < start && ImageText.isMarkedIn(read.source().text().substring(before, start));
    }
  },
  /** Code, a formula, an address or a citation adjoins it, at most a space or a mark away. */
  BESIDE_CODE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return text.isMasked(widened(document, text.span(), span));
    }
  },
  /** The words at the place, up to the next space on either side, look like code or a formula. */
  CODE_LIKE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Span words = words(document, text, span);
      return isCode(document.text(words)) || isTerm(document, text, words);
    }
  },
  /** A slash adjoins the place, which is in lower case: a path, or owner and name. */
  BESIDE_SLASH {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String prose = document.document().prose();
      boolean beside =
          (span.start() > text.span().start() && prose.charAt(span.start() - 1) == '/')
              || (span.end() < text.span().end() && prose.charAt(span.end()) == '/');
      return beside && document.text(span).codePoints().noneMatch(Character::isUpperCase);
    }
  },
  /**
   * The word at the place is a name that keeps its lower-case letter: the dictionary lacks a part
   * of it, as of “kube-proxy”, or it goes on after a dot, as “context.Context” does.
   */
  LOWER_CASE_NAME {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String word = document.text(words(document, text, span)).split("\\s", 2)[0];
      return DOTTED.matcher(word).find() || FREQUENCY.lacksPartOf(word);
    }
  },
  /** The word at the place is emphasized by itself, as the name of a parameter is. */
  EMPHASIZED_NAME {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.document().inlines(span).stream()
          .anyMatch(
              inline ->
                  inline.kind() == Inline.Kind.EMPHASIS
                      && inline.span().start() == span.start()
                      && WORD.matcher(document.text(inline.span())).matches());
    }
  },
  /** All words at the place are capitalized, as in a name. */
  CAPITALIZED {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return WORD_START.matcher(document.text(span)).results().allMatch(Veto::isCapital);
    }
  },
  /**
   * Two equal words, or the same word as a name and as a noun or in capitals and in lower case,
   * that are correct in English.
   */
  TWICE_IN_ENGLISH {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String words = document.text(span);
      String second = words.substring(words.length() - words.length() / 2);
      return words.toLowerCase(Locale.ROOT).matches("(that|had|is)\\s+\\1")
          || (!words.startsWith(second)
              && (!FunctionWords.contains(second) || IN_CAPITALS.matcher(words).find()));
    }
  },
  /** No sentence begins there: a quotation opens, or what precedes is not a period after a word. */
  MID_SENTENCE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String before = before(document, text, span).stripTrailing();
      return !before.isEmpty() && (!SENTENCE_END.matcher(before).find() || isAbbreviated(before));
    }
  },
  /** A spaced dash or a colon follows, before an explanation of the word. */
  EXPLAINED {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return EXPLANATION.matcher(after(document, text, span)).lookingAt();
    }
  },
  /** The clause goes on: what follows is neither a mark nor the end. */
  MID_CLAUSE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String after = after(document, text, span).strip();
      return !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
    }
  },
  /** A quotation mark, or only words of a sentence after one, precede it. */
  QUOTED {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String before = before(document, text, span);
      return before.chars().filter(c -> c == '"').count() % 2 == 1
          || before.lastIndexOf('“') > before.lastIndexOf('”')
          || before.endsWith("'");
    }
  },
  /** Its apostrophe is the mark that closes a quotation: 'Fog Bell'. */
  QUOTE_END {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.text(span).endsWith("'")
          && OPEN_SINGLE_QUOTE.matcher(before(document, text, span)).find();
    }
  },
  /** The text at the place has at most five letters. */
  SHORT_WORD {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.text(span).codePoints().filter(Character::isLetter).count() <= 5;
    }
  },
  /** The text at the place begins with a regular past participle, as in a passive. */
  PARTICIPLE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return isParticiple(REGULAR_PARTICIPLE.matcher(document.text(span)));
    }
  },
  /**
   * A word at the place has a capital after a letter in lower case, as names of products do:
   * “ropeWalk”.
   */
  INNER_CAPITAL {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.text(span).matches("(?s).*\\p{Ll}\\p{Lu}.*");
    }
  },
  /**
   * A regular past participle follows, which the adverb at the place belongs to: “Currently rigged
   * bells”.
   */
  BEFORE_PARTICIPLE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return isParticiple(NEXT_PARTICIPLE.matcher(after(document, text, span)));
    }
  },
  /** A capital letter that names something, “workflow A”, in the middle of a sentence. */
  LETTER {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return LONE_LETTER.matcher(document.text(span)).lookingAt()
          && before(document, text, span).matches("(?s).*[\\p{L}\\p{N},;:]\\s+");
    }
  },
  /** The next word has a digit in it and may be read letter by letter: “an x509 certificate”. */
  BEFORE_DIGITS {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return WORD_WITH_DIGIT.matcher(after(document, text, span)).lookingAt();
    }
  },
  /** The next word is not read as it is written: “an nginx server”, “an snmp trap”. */
  BEFORE_UNPRONOUNCEABLE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher next = SMALL_WORD.matcher(after(document, text, span));
      return next.lookingAt() && isUnpronounceable(next.group(1));
    }
  },
  /** The next word is an acronym that may be read as a word: “a SHA digest”, “a LAN”. */
  BEFORE_SPOKEN_ACRONYM {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return SPOKEN_ACRONYM.matcher(after(document, text, span)).lookingAt();
    }
  },
  /**
   * The next word begins with a letter that is read by its name, which the article at the place is
   * right before: “an h-index”, “a u-turn”, “a U+0027”.
   */
  RIGHT_BEFORE_LETTER {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher next = NEXT_WORD.matcher(after(document, text, span));
      return next.lookingAt()
          && IndefiniteArticle.beforeLetterOf(next.group(1))
              .filter(document.text(span).toLowerCase(Locale.ROOT)::equals)
              .isPresent();
    }
  },
  /** No noun can follow, so the article at the place is the name of something: “if a is even”. */
  BEFORE_NO_NOUN {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return NO_NOUN.matcher(after(document, text, span)).lookingAt();
    }
  },
  /** No noun follows that a compound could modify, only a mark, a function word or the end. */
  PREDICATIVE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher next = NEXT_WORD.matcher(after(document, text, span));
      return !next.lookingAt() || FunctionWords.contains(next.group(1));
    }
  },
  /** The place begins with a preposition “to” that belongs to the word before: “due to backup”. */
  PREPOSITION_TO {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher last = LAST_WORD.matcher(before(document, text, span));
      return TO.matcher(document.text(span)).lookingAt()
          && last.find()
          && WITH_TO.contains(last.group(1).toLowerCase(Locale.ROOT));
    }
  },
  /** It has a compound with a hyphen, an adjective whatever its parts are: “an in-place update”. */
  COMPOUND {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return JOINED.matcher(document.text(span)).find();
    }
  },
  /**
   * The block is the signature of a function: a keyword, a name and its parameters, or these two
   * with the types of the parameters or of the result.
   */
  SIGNATURE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Span block = text.span();
      int end = Math.min(block.end(), block.start() + LONGEST_SIGNATURE);
      return SIGNATURE_START.matcher(document.text(new Span(block.start(), end))).find();
    }
  },
  /** A word that markup sets apart adjoins it, as the name of a parameter or of a field does. */
  BESIDE_LABEL {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return SET_APART.stops(document, text, widened(document, text.span(), span));
    }
  },
  /** A name would have a capital, but it begins in lower case. */
  SMALL_LETTER {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return Character.isLowerCase(document.text(span).codePointAt(0));
    }
  },
  /** A part of the word is in parentheses: “in(bound)” is “in” or “inbound”. */
  WORD_IN_PARTS {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher first = WORD_BEFORE.matcher(before(document, text, span));
      Matcher rest = IN_PARENTHESES.matcher(document.text(span) + after(document, text, span));
      return first.find()
          && rest.lookingAt()
          && FREQUENCY.of((first.group() + rest.group(1)).toLowerCase(Locale.ROOT)) > 0;
    }
  },
  /** The next word has a capital, as a name has: “Let's Encrypt”. */
  BEFORE_CAPITAL {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher next = NEXT_WORD.matcher(after(document, text, span));
      return next.lookingAt() && Character.isUpperCase(next.group(1).codePointAt(0));
    }
  },
  /** A noun may follow, which the words at the place modify: “several software packages”. */
  BEFORE_NOUN {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return !PREDICATIVE.stops(document, text, span);
    }
  },
  /** What looks like a modal verb before it is a noun: “the release of will messages”. */
  NO_MODAL {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      String before = before(document, text, span);
      return NOUN_LIKE_A_MODAL.matcher(before).find()
          || (MODAL_AFTER_COMMA.matcher(before).find()
              && after(document, text, span).startsWith(","));
    }
  },
  /** It is the subject of a question, after the modal verb: “Should bells rung at noon stop?”. */
  INVERTED_SUBJECT {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return SUBJECT.matcher(document.text(span)).matches()
          && INVERSION.matcher(before(document, text, span)).find();
    }
  },
  /** An activity that is the object of “do”: “she did sewing”. */
  ACTIVITY {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.text(span).endsWith("ing") && DO.matcher(before(document, text, span)).find();
    }
  },
  /** A verb of its own after a conjunction, whose subject is that of the verb before. */
  COORDINATED {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return CONJUNCTION.matcher(before(document, text, span)).find();
    }
  },
  /** What it begins with is joined to a word after a determiner: “the fog and time signals”. */
  JOINED_MODIFIER {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return JOINED_TO.matcher(before(document, text, span)).find();
    }
  },
  /** The number or letter at the place is that of the noun before it: “node 1”, “variable a”. */
  AFTER_NOUN {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return document.taggedAround(span).stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .filter(token -> token.span().end() < span.start())
          .reduce((first, last) -> last)
          .filter(token -> token.tag().isNoun())
          .filter(token -> document.text(new Span(token.span().end(), span.start())).isBlank())
          .isPresent();
    }
  },
  /** It begins a sentence, a heading or an item, as the verb of a request does. */
  SENTENCE_START {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return !MID_SENTENCE.stops(document, text, span);
    }
  },
  /** It says what the name before it stands for: “a pair (bells, tower), where bells is a list”. */
  DEFINED_NAME {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return DEFINED.matcher(before(document, text, span)).find()
          && DEFINITION.matcher(after(document, text, span)).lookingAt();
    }
  },
  /** A clause is the subject of the same words that end it: “what is rung is rung by hand”. */
  SUBJECT_CLAUSE {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher verb = VERB_PHRASE.matcher(document.text(span));
      return verb.lookingAt()
          && (verb.group(1) == null
              || !FunctionWords.contains(verb.group(1).toLowerCase(Locale.ROOT)))
          && FREE_RELATIVE.matcher(before(document, text, span)).find();
    }
  },
  /** It is part of how fast something grows: {@code O(log log n)}. */
  ORDER_OF_GROWTH {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return ORDER.matcher(before(document, text, span) + document.text(span)).find();
    }
  },
  /**
   * A table cell that contains only a name and a size in parentheses, in figures or in a word, as
   * the type of a field does: “Text(18)”, “Price(8,2)”, “Type(length)”.
   */
  SIZED_CELL {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Block block = text.block();
      return block.zone() == Zone.TABLE
          && block.span().length() <= LONGEST_CELL
          && SIZED_NAME.matcher(document.text(block.span())).matches();
    }
  },
  /** “If” begins a condition: there is a verb before it, and a clause after it. */
  CONDITION {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      List<TaggedToken> tokens = tokensAround(document, span);
      return tokens.stream()
              .filter(token -> token.span().end() <= span.start())
              .anyMatch(token -> token.tag() == PartOfSpeech.VERB || isAuxiliary(token))
          && isClause(document, tokens, span.end());
    }
  },
  /**
   * “These” or “those” is the subject of the verb after it, which may be a noun as well: the clause
   * has no other verb, as in “These balance speed with cost”.
   */
  PRONOUN_SUBJECT {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      Matcher words = PRONOUN_AND_VERB.matcher(document.text(span));
      return words.lookingAt()
          && WordForms.classes(words.group(1).toLowerCase(Locale.ROOT)).contains(PartOfSpeech.VERB)
          && !isClause(document, tokensAround(document, span), span.end());
    }
  },
  /**
   * What looks like the end of a sentence is that of a pattern: the asterisks of “bell.*, lamp.*”
   * may have been taken for emphasis.
   */
  AFTER_WILDCARD {
    @Override
    boolean stops(AnalyzedDocument document, BlockText text, Span span) {
      return WILDCARDS.matcher(document.document().sourceBefore(span, REACH)).find();
    }
  };

  /**
   * A word that is a modal verb or a noun, where a noun must be: after an article, a preposition, a
   * verb that another one governs, a number with its unit, or a noun that begins the sentence.
   */
  private static final Pattern NOUN_LIKE_A_MODAL =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:(?:an?|the|all|each|every|no|of|for|from|with|without|by|as|like)"
              + "|(?:not|to|can|could|must|should|would)\\s+\\p{L}{2,20}"
              + "|(?<![\\p{N}.,])\\p{N}[\\p{N}.,]{0,8}\\h?(?:\\p{L}{1,3})?"
              + "|(?<=^|[.!?]\\s)\\p{L}{2,20}\\s+(?:and|or))"
              + "\\s+(?:can|may|might|must|will)\\s+$");

  private static final Pattern MODAL_AFTER_COMMA =
      Pattern.compile(",\\s+(?:can|may|might|must|will)\\s+$");

  /**
   * A modal verb at the start of a sentence, or after a question word that is not a subject; that
   * or “do” after a word that puts the verb before its subject: “so do lamps”.
   */
  private static final Pattern INVERSION =
      Pattern.compile(
          "(?:(?:^|[.!?:]\\s+|(?i:(?<!\\p{L})(?:how|neither|nor|so|when|where|why)\\s+))"
              + "(?i:can|could|may|might|must|shall|should|will|would)"
              + "|(?i:(?<!\\p{L})(?:neither|nor|so)\\s+(?:did|do|does)))\\s+$");

  /** A plural or the name of an activity, rather than a past tense. */
  private static final Pattern SUBJECT = Pattern.compile("\\p{L}+(?:s|ing)");

  private static final Pattern DO = Pattern.compile("(?i)(?<!\\p{L})(?:did|do|does)\\s+$");

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?i)(?<!\\p{L})(?:and|but|nor|or|then|yet)\\s+$");

  /** A determiner, a word and a conjunction or a slash, before a second word of the same noun. */
  private static final Pattern JOINED_TO =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:an?|any|both|each|either|every|its|no|our|that|the|their|these|this|those|your)"
              + "\\s+\\p{L}{2,30}(?:\\s+(?:and|and/or|or)\\s+|\\h?/\\h?)$");

  private static final Pattern DEFINED =
      Pattern.compile("(?i)(?<!\\p{L})where\\s+\\p{L}{1,30}\\s+$");

  private static final Pattern DEFINITION = Pattern.compile("\\s+(?:an?|the)\\s");

  /** A relative pronoun without a noun before it, right before the verb. */
  private static final Pattern FREE_RELATIVE =
      Pattern.compile("(?i)(?<!\\p{L})(?:what|which|who)(?:ever)?\\s+$");

  /** An auxiliary verb and the word after it, which must not be a function word such as “the”. */
  private static final Pattern VERB_PHRASE =
      Pattern.compile(
          "(?i)(?:is|are|was|were|has|have|had|can|could|may|might|must|shall|should|will|would)"
              + "\\s+(?:(?:been|done|had)(?!\\p{L})|(\\p{L}{2,30}))");

  /** Landau's symbols with an argument that is not closed yet. */
  private static final Pattern ORDER = Pattern.compile("(?<![\\p{L}\\p{N}])[OΘΩ]\\([^()]*$");

  /** In code units. */
  private static final int LONGEST_CELL = 40;

  private static final Pattern SIZED_NAME =
      Pattern.compile(
          "(?i)\\s*\\p{L}[\\p{L}\\p{N}_]*\\((?:\\d+(?:\\h?[,.]\\h?\\d+)*|%s)\\)\\s*"
              .formatted(String.join("|", DataFile.lines(Veto.class, "size-words.txt"))));

  /** “These” at the start of a sentence, before two words of which the first may be its verb. */
  private static final Pattern PRONOUN_AND_VERB =
      Pattern.compile("Th[eo]se\\s+(\\p{L}+)\\s+\\p{L}+$");

  /** Where a clause ends. */
  private static final String CLAUSE_ENDS = ".;:!?()";

  /** Two patterns in the source, the last of which ends there. */
  private static final Pattern WILDCARDS =
      Pattern.compile("\\p{L}\\.\\*[,;)\\h][^*\\r\\n]{0,200}\\p{L}\\.\\*\\h+$");

  private static final Pattern REGULAR_PARTICIPLE = Pattern.compile("(\\p{L}+ed)(?!\\p{L})");

  private static final Pattern NEXT_PARTICIPLE =
      Pattern.compile("\\s+" + REGULAR_PARTICIPLE.pattern());

  private static final Pattern MARKUP = Pattern.compile("[]\\[(){}<>|]");

  /** Signs of emphasis, links, elements and commands in the markups that are read. */
  private static final String FORMATTING = "*_[]<>{}\\|`";

  private static final Pattern IN_CAPITALS =
      Pattern.compile("^(?:\\p{Lu}{2,}\\s+\\p{Ll}|\\p{Ll}+\\s+\\p{Lu}{2})");

  private static final Pattern SMALL_WORD = Pattern.compile("[\\s“\"‘']+(\\p{Ll}{2,60})(?!\\p{L})");

  /**
   * A letter whose name begins with a vowel, though it is a consonant, and a vowel soon after it.
   */
  private static final Pattern SPOKEN_ACRONYM =
      Pattern.compile("\\s+[FHLMNRSX][HLR]?[AEIOU]\\p{Lu}*(?![\\p{L}\\p{N}])");

  /** Words with a vowel that no noun phrase begins with: verbs, conjunctions and prepositions. */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "\\s+(?:(?:and|are|as|at|equals|exceeds|is|it|of|or)(?![\\p{L}\\p{N}’'-])"
              + "|(?:if|in|on)\\s+(?:an?|it|its|our|that|the|this|we|you|your)(?![\\p{L}\\p{N}’'-]))");

  private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]+");

  /** Two consonants, other than those that many English words begin with. */
  private static final Pattern RARE_ONSET =
      Pattern.compile(
          "(?![bcfgkps][lr]|[dt][rw]|[csptgwkr]h|[gkp]n|s[ckmnpqtvw]|wr|ps)[b-df-hj-np-tv-xz]{2}.*");

  private static final Pattern NEXT_WORD =
      Pattern.compile("\\s+[“\"‘'(\\[]*([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'+-]*)");

  private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}{1,30}$");

  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\((\\p{L}{1,30})\\)(?![\\p{L}\\p{N}])");

  private static final Pattern TO = Pattern.compile("(?i)to\\s");

  private static final Set<String> WITH_TO =
      Set.copyOf(DataFile.lines(Veto.class, "words-with-to.txt"));

  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}{2,60})\\s+$");

  /** A single quotation mark that no other one follows, except in a word. */
  private static final Pattern OPEN_SINGLE_QUOTE =
      Pattern.compile("(?<![\\p{L}\\p{N}])'\\p{L}(?:[^']|(?<=\\p{L})'(?=\\p{L}))*$");

  /** What introduces an explanation: a dash between spaces, or a colon. */
  private static final Pattern EXPLANATION = Pattern.compile("\\h+[-–—]{1,3}\\h|\\h*:(?:\\s|$)");

  /** A single capital letter, other than the pronoun, before a word. */
  private static final Pattern LONE_LETTER = Pattern.compile("(?!I)\\p{Lu}\\s+\\p{Ll}");

  /** An option of a command: {@code -i}, {@code --quiet}. */
  private static final Pattern OPTION =
      Pattern.compile("(?<![\\p{L}\\p{N}-])-(?:\\p{L}(?![\\p{L}-])|-\\p{L})");

  private static final Pattern JOINED = Pattern.compile("\\p{L}[-‐‑]\\p{L}");

  private static final Pattern WORD_WITH_DIGIT = Pattern.compile("[\\s“\"‘']*\\p{L}+[-.]?\\d");

  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}");

  /** A period after a word of three letters or more that is neither abbreviated nor code. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\b(?:vol|fig|sec))(?<![._]\\p{L}{1,40})(?<=\\p{L}{3})[.]$");

  private static final Pattern LAST_STOPPED = Pattern.compile("(?<!\\p{L})(\\p{L}{1,20})[.]$");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final String TYPE = "[\\w.\\[\\]<>]+";

  /** A parameter with its type, or with several that are possible. */
  private static final String PARAMETER = "\\w+: ?" + TYPE + "(?: ?\\| ?" + TYPE + ")*";

  /** A parameter after a type that most languages have: {@code string name}. */
  private static final String TYPED =
      "(?:bool(?:ean)?|bytes?|char|double|float|int(?:eger)?|long|object|string)(?:\\[\\])? \\w+";

  private static final Pattern SIGNATURE_START =
      Pattern.compile(
          "^(?:(?:func|function|fn|def|sub|void|public|private|protected|static|int) |[\\w.]+\\((?:"
              + PARAMETER
              + "(?:, ?"
              + PARAMETER
              + ")*\\)|[^()]*\\)\\s*(?:->|→))|[\\w.]+\\("
              + TYPED
              + "(?:, ?[^(),]+)*\\)$|\\p{Ll}[\\w.]*\\(\\w+(?:, ?\\w+)+\\)$)");

  /** How much of a block is read for a signature, in code units. */
  private static final int LONGEST_SIGNATURE = 300;

  /** How far around a place is looked, in code units: about a long sentence. */
  private static final int REACH = 400;

  /** Signs that prose hardly ever has inside a paragraph. */
  private static final String CODE_SIGNS = "_{}$\\=<>|~^#`@";

  /** The name of a file, in lower case: {@code Node.js} is a name. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[a-z0-9-]{1,60}\\.(?:c|cfg|conf|cpp|css|csv|exe|gif|go|gz|h|html?|ini|jar"
              + "|java|jpe?g|json|jsx?|log|mdx?|pdf|php|png|py|rb|rs|sh|sql|svg|tar|tex|toml|tsx?|txt"
              + "|vue|xml|ya?ml|zip)(?![\\p{L}\\p{N}])");

  /** Two words with a dot between them: the name of a file, a member of a class. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?=\\p{Ll})([\\p{L}\\p{N}_-]{2,60})\\.([\\p{L}\\p{N}_-]{2,60})");

  /** A domain that ends like a sentence and goes on with a short word: {@code Xqzt.it}. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])([\\p{L}\\p{N}-]{2,60})\\.(?:am|at|be|do|in|is|it|me|my|no|so|to|us)"
              + "(?![\\p{L}\\p{N}])");

  /** A member or the end of a domain, without what precedes its dot: {@code .get(key)}. */
  private static final Pattern AFTER_DOT =
      Pattern.compile("(?:^|[\\s(\\[“\"])\\.(?:\\p{Ll}|\\p{L}+\\()");

  /** Arguments between commas without a space: {@code data(insert,delete)}. */
  private static final Pattern ARGUMENTS = Pattern.compile("\\w\\(\\w+(?:,\\w+)+\\)");

  /** A function in capitals with an argument. */
  private static final Pattern CALL = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}\\(\\w+\\)");

  private static final Pattern OPERATOR_BEFORE = Pattern.compile("\\s[-+*/<>=]\\s+$");

  private static final Pattern OPERATOR_AFTER = Pattern.compile("\\s+[-+*/<>=]\\s");

  /** A type of a database with its size: {@code BINARY(16)}, {@code decimal(10, 2)}. */
  private static final Pattern SIZED_TYPE =
      Pattern.compile(
          "(?i)\\b(?:%s)\\(\\d"
              .formatted(String.join("|", DataFile.lines(Veto.class, "sized-types.txt"))));

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  /**
   * Whether it speaks against a finding.
   *
   * @param text what LanguageTool read
   * @param span the place in the prose of the document
   */
  abstract boolean stops(AnalyzedDocument document, BlockText text, Span span);

  /** Its name in {@code levels.txt}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The veto with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Veto ofLabel(String label) {
    return Arrays.stream(values())
        .filter(veto -> veto.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no veto " + label));
  }

  private static String before(AnalyzedDocument document, BlockText text, Span span) {
    int start = Math.max(text.span().start(), span.start() - REACH);
    return document.text(new Span(start, span.start()));
  }

  private static String after(AnalyzedDocument document, BlockText text, Span span) {
    int end = Math.min(text.span().end(), span.end() + REACH);
    return document.text(new Span(span.end(), end));
  }

  /** Whether the last word before a period is an abbreviation, after which a sentence goes on. */
  private static boolean isAbbreviated(String before) {
    Matcher last = LAST_STOPPED.matcher(before);
    return last.find() && Abbreviations.mayGoOn(last.group(1));
  }

  private static boolean isCapital(MatchResult first) {
    return Character.isUpperCase(first.group().codePointAt(0));
  }

  private static boolean isUnpronounceable(String word) {
    return NO_VOWEL.matcher(word).matches()
        || (RARE_ONSET.matcher(word).matches() && FREQUENCY.lacksPartOf(word));
  }

  private static List<TaggedToken> tokensAround(AnalyzedDocument document, Span span) {
    return document.taggedAround(span).map(TaggedSentence::tokens).orElse(List.of());
  }

  private static boolean isAuxiliary(TaggedToken token) {
    return token.tag() == PartOfSpeech.AUX;
  }

  /**
   * Whether a verb that may be in a finite form comes after an offset in the prose, before the
   * clause ends: not an infinitive after “to”, a gerund, or a participle with a form of its own,
   * such as “rung”. A form such as “made” may be a past tense.
   */
  private static boolean isClause(AnalyzedDocument document, List<TaggedToken> tokens, int from) {
    boolean isInfinitive = false;
    for (TaggedToken token : tokens) {
      if (token.span().start() < from) {
        continue;
      }
      String word = document.text(token.span());
      if (CLAUSE_ENDS.indexOf(word.charAt(0)) >= 0) {
        return false;
      }
      boolean isVerb = isAuxiliary(token) || token.tag() == PartOfSpeech.VERB;
      if (isVerb && !isInfinitive && !isGerund(document, token) && !isOnlyParticiple(word)) {
        return true;
      }
      // “To” also stands before the adverb of an infinitive.
      isInfinitive =
          token.tag() == PartOfSpeech.ADV
              ? isInfinitive
              : token.tag() == PartOfSpeech.PART && word.equalsIgnoreCase("to");
    }
    return false;
  }

  private static boolean isOnlyParticiple(String word) {
    return WordForms.isOnlyParticiple(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a text begins with a participle; words that no dictionary has may be verbs. */
  private static boolean isParticiple(Matcher beginning) {
    if (!beginning.lookingAt()) {
      return false;
    }
    String word = beginning.group(1).toLowerCase(Locale.ROOT);
    return WordForms.isParticiple(word) || !WordForms.isListed(word);
  }

  private static boolean isGerund(AnalyzedDocument document, TaggedToken token) {
    return document.text(token.span()).endsWith("ing") && !token.lemma().endsWith("ing");
  }

  /** A place and what is around it up to the next space on either side. */
  private static Span words(AnalyzedDocument document, BlockText text, Span span) {
    String prose = document.document().prose();
    int start = span.start();
    while (start > text.span().start() && !Character.isWhitespace(prose.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.span().end() && !Character.isWhitespace(prose.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether a function of a formula stands beside an operator: {@code MAX(id) - MIN(id)}. */
  private static boolean isTerm(AnalyzedDocument document, BlockText text, Span words) {
    return CALL.matcher(document.text(words)).find()
        && (OPERATOR_BEFORE.matcher(before(document, text, words)).find()
            || OPERATOR_AFTER.matcher(after(document, text, words)).lookingAt());
  }

  private static boolean isCode(String text) {
    return text.chars().anyMatch(c -> CODE_SIGNS.indexOf(c) >= 0)
        || text.contains("()")
        || SIZED_TYPE.matcher(text).find()
        || ARGUMENTS.matcher(text).find()
        || OPTION.matcher(text).find()
        || FILE_NAME.matcher(text).find()
        || AFTER_DOT.matcher(text).find()
        || DOMAIN.matcher(text).results().anyMatch(name -> FREQUENCY.lacksPartOf(name.group(1)))
        // Two words of English have lost the space between their sentences.
        || DOTTED.matcher(text).results().anyMatch(dotted -> FREQUENCY.lacksPartOf(dotted.group()));
  }

  /** The span with the spaces and marks around it, and one more character on either side. */
  private static Span widened(AnalyzedDocument document, Span whole, Span span) {
    String prose = document.document().prose();
    int start = span.start();
    while (start > whole.start() && !Character.isLetterOrDigit(prose.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < whole.end() && !Character.isLetterOrDigit(prose.charAt(end))) {
      end++;
    }
    return new Span(Math.max(whole.start(), start - 1), Math.min(whole.end(), end + 1));
  }
}
