package org.isogloss.rules.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet 3.1 (C. Fellbaum, ed., 1998), each word looked up once. It is opened by the first lookup
 * and is thread-safe.
 */
final class WordNet {

  /**
   * What WordNet knows about a word.
   *
   * @param senses the synsets it belongs to, with their rank from 0 (the most frequent)
   * @param wider the synsets of the direct hypernyms (nouns and verbs)
   * @param similar the synsets of similar adjectives
   * @param derived words of the same root, in lower case
   * @param opposites its antonyms, in lower case
   * @param proper whether it is written with a capital in every sense
   */
  record Entry(
      Map<Long, Integer> senses,
      Map<Long, Integer> wider,
      Map<Long, Integer> similar,
      Set<String> derived,
      Set<String> opposites,
      boolean proper) {

    static final Entry UNKNOWN = new Entry(Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), false);
  }

  private static final class Opened {
    static final Dictionary DICTIONARY = open();

    private static Dictionary open() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        throw new IllegalStateException("the bundled WordNet cannot be opened", e);
      }
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** The entry of a lemma; an empty one for a word that is not in WordNet. */
  Entry entry(String lemma) {
    return entries.computeIfAbsent(lemma.toLowerCase(Locale.ROOT), WordNet::read);
  }

  private static Entry read(String lemma) {
    Map<Long, Integer> senses = new HashMap<>();
    Map<Long, Integer> wider = new HashMap<>();
    Map<Long, Integer> similar = new HashMap<>();
    Set<String> derived = new HashSet<>();
    Set<String> opposites = new HashSet<>();
    boolean proper = true;
    try {
      for (POS pos : POS.getAllPOS()) {
        IndexWord word = Opened.DICTIONARY.getIndexWord(pos, lemma);
        if (word != null) {
          List<Synset> found = word.getSenses();
          proper &= found.stream().allMatch(sense -> isProper(sense, lemma));
          read(lemma, found, new Entry(senses, wider, similar, derived, opposites, proper));
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at " + lemma, e);
    }
    return senses.isEmpty()
        ? Entry.UNKNOWN
        : new Entry(senses, wider, similar, derived, opposites, proper);
  }

  private static boolean isProper(Synset sense, String lemma) {
    return sense.getWords().stream()
        .map(Word::getLemma)
        .anyMatch(word -> word.equalsIgnoreCase(lemma) && Character.isUpperCase(word.charAt(0)));
  }

  private static void read(String lemma, List<Synset> senses, Entry entry) throws JWNLException {
    for (int rank = 0; rank < senses.size(); rank++) {
      Synset sense = senses.get(rank);
      entry.senses.put(id(sense), rank);
      for (Pointer pointer : sense.getPointers()) {
        PointerType type = pointer.getType();
        if (type == PointerType.HYPERNYM) {
          entry.wider.merge(id(pointer.getTargetSynset()), rank, Math::min);
        } else if (type == PointerType.SIMILAR_TO) {
          entry.similar.merge(id(pointer.getTargetSynset()), rank, Math::min);
        } else if (isOf(lemma, pointer)) {
          if (type == PointerType.DERIVATION
              || type == PointerType.PERTAINYM
              || type == PointerType.PARTICIPLE_OF) {
            entry.derived.add(target(pointer));
          } else if (type == PointerType.ANTONYM) {
            entry.opposites.add(target(pointer));
          }
        }
      }
    }
  }

  /** Whether the pointer starts at the word itself and not at another word of its synset. */
  private static boolean isOf(String lemma, Pointer pointer) {
    return pointer.getSource() instanceof Word word && word.getLemma().equalsIgnoreCase(lemma);
  }

  private static String target(Pointer pointer) throws JWNLException {
    return pointer.getTarget() instanceof Word word
        ? word.getLemma().toLowerCase(Locale.ROOT)
        : pointer.getTargetSynset().getWords().get(0).getLemma().toLowerCase(Locale.ROOT);
  }

  private static long id(Synset synset) {
    return ((long) synset.getPOS().getId() << 32) | synset.getOffset();
  }
}
