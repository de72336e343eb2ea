package org.isogloss.rules.terms.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a phrase of a noun is read where the manuscript spells it in more than one way. */
class GramsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Verbs, adjectives and participles
          They deep-fry the fish. We deep fry a fish. | deep-fry, deep fry
          We rewrote it. They re-wrote it. | rewrote, re-wrote
          The part is noncontiguous. The other is non-contiguous. | noncontiguous, non-contiguous
          It is user friendly. We are user-friendly here. | user friendly, user-friendly
          # A new word that is tagged as a preposition
          We use NetBell daily. The option tells netbell to ring. | NetBell, netbell
          # A name and a number
          The Centos 7 lamp is old. We like CentOS 7 here. | Centos 7, CentOS 7
          We use FAL 2 here. They use FAL2 there. | FAL 2, FAL2
          # Names of several words, whatever is beside them
          They use the Nginx Ingress controller. The NGINX ingress is old. | Nginx Ingress, NGINX ingress
          They saw the Avl Trees here. We like AVL trees here. | Avl Tree, AVL tree
          The mountpoint directory is old. The mount point is new. | mountpoint, mount point
          # A conjunction or a preposition inside
          The bell and whistle lamp is old. A bell-and-whistle lamp is new. | bell and whistle, bell-and-whistle
          We wrote to the Bay of Lost Ships. They saw the bay of lost ships. | Bay of Lost Ship, bay of lost ship
          """)
  void twoSpellingsAreTwoForms(String text, String expected) {
    assertThat(TermText.of(text).keys()).contains(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One spelling
          They re-wrote it. We re-wrote a part. | re-wrote
          It is user friendly. The bell is user friendly. | user friendly
          # A verb or an adverb beside what is spelled in two ways
          They use NetBell daily. We use Netbell daily. | use NetBell
          They use NetBell daily. We use Netbell daily. | NetBell daily
          # Function words begin and end nothing
          It is the bell. Itis is old. | it is
          # Code and mathematics are crossed by nothing
          They deep `x` fry the fish. We deep-fry a fish. | deep fry
          # An article behind a label without a sign begins a sentence
          The result The fog-bell rings. The result The fog bell rings. | result The fog-bell
          # No gram goes beyond a sign
          They go deep, fry the fish and leave. We deep-fry a fish. | deep fry
          """)
  void otherGramsAreNone(String text, String key) {
    assertThat(TermText.of(text).keys()).doesNotContain(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A position explains the first letter of a word, and none inside it
          Notcoin is cheap. We bought NotCoin. They sold NotCoin. | Notcoin, NotCoin
          '# Notcoin\\n\\nWe bought NotCoin. They sold NotCoin.' | Notcoin, NotCoin
          '# Why Notcoin Is Cheap\\n\\nWe bought NotCoin. They sold NotCoin.' | Notcoin, NotCoin
          '# Why NotCoin Is Cheap\\n\\nWe bought NotCoin. They sold NotCoin.' | NotCoin
          Fog bells ring. We sold a fog bell. | fog bell
          '# Why Fog Bells Ring\\n\\nWe sold a fog bell.' | fog bell
          # The other words say whether the first capital belongs to a name
          Fog Bell towers are old. We sold a fog bell. They rang the fog bell. | Fog Bell, fog bell
          Fog bells ring. We sold the Fog Bell. They rang our Fog Bell. They sold a fog bell. | Fog Bell, fog bell
          Old Netbell lamps are loud. They sold the old NetBell lamp. | old Netbell lamp, old NetBell lamp
          # A name at the start of sentences shows its other capitals; its first one is kept
          NotCoin is cheap. Notcoin is expensive. | NotCoin, Notcoin
          # Short nouns are in capitals in a title, too
          Show this map to our Bell Team. Our bell team will read it. | Bell Team, bell team
          # An abbreviation with a number is no text in capitals
          We read RFC 99 here. They read RFC99 there. | RFC 99, RFC99
          """)
  void capitalsAreOfTheWordOrOfItsPlace(String text, String expected) {
    List<String> forms = Arrays.asList(expected.split(", ", -1));
    assertThat(TermText.of(text.replace("\\n", "\n")).keys())
        .filteredOn(key -> squeezed(key).equals(squeezed(forms.get(0))))
        .containsExactlyInAnyOrderElementsOf(forms);
  }

  private static String squeezed(String key) {
    return key.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void aLongGramIsNone() {
    String words = "very large old round cheap red";
    TermText text = TermText.of("It is %s. It is %s.".formatted(words, words.replace(' ', '-')));

    assertThat(text.keys()).doesNotContain(words);
  }
}
