package org.isogloss.core.alignment;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Which tokens of one side correspond to which tokens of the other, and what that says about two
 * sentences.
 *
 * <p>A token whose partner occurs in a share {@code p} of the sentences that translate it, and in a
 * share {@code q} of all, adds {@code log(p/q)} to the logarithm of the odds of two sentences if
 * the partner is in the other one, and {@code log((1-p)/(1-q))} otherwise. The latter is the same
 * for all sentences of the other side; so it is added up once.
 */
final class Correspondences {

  /** The most partners of a token. */
  static final int MOST = 4;

  private final TokenIndex from;
  private final TokenIndex to;

  /** For each token its partners, the best first; -1 where there are fewer. */
  private final int[] partners;

  /** What a partner adds if it is there, more than if none were. */
  private final float[] gains;

  /** What a token adds if none of its partners is there. */
  private final float[] losses;

  Correspondences(TokenIndex from, TokenIndex to) {
    this.from = from;
    this.to = to;
    this.partners = new int[from.size() * MOST];
    Arrays.fill(partners, -1);
    this.gains = new float[partners.length];
    this.losses = new float[from.size()];
  }

  /**
   * Adds a partner to a token, after better ones.
   *
   * @param token the token
   * @param partner its partner
   * @param share the share of the translations of the token that contain the partner, between 0 and
   *     1
   */
  void add(int token, int partner, double share) {
    double base = Math.min(0.99, (to.count(partner) + 0.5) / (to.sentenceCount() + 1.0));
    double present = StrictMath.log(share / base);
    double absent = StrictMath.log((1 - share) / (1 - base));
    if (present <= absent) {
      return;
    }
    for (int at = token * MOST; at < (token + 1) * MOST; at++) {
      if (partners[at] < 0) {
        if (at == token * MOST) {
          losses[token] = (float) absent;
        }
        partners[at] = partner;
        gains[at] = (float) (present - losses[token]);
        return;
      }
    }
  }

  /**
   * The same knowledge for parts of both texts. How frequent the tokens are is a matter of the
   * whole texts.
   *
   * @param part the tokens of a part of this side
   * @param otherPart those of a part of the other side
   */
  Correspondences within(TokenIndex part, TokenIndex otherPart) {
    Correspondences within = new Correspondences(part, otherPart);
    for (int token = 0; token < part.size(); token++) {
      int whole = from.number(part.name(token)).orElseThrow();
      within.losses[token] = losses[whole];
      int next = token * MOST;
      for (int at = whole * MOST; at < (whole + 1) * MOST && partners[at] >= 0; at++) {
        OptionalInt partner = otherPart.number(to.name(partners[at]));
        if (partner.isPresent()) {
          within.partners[next] = partner.getAsInt();
          within.gains[next++] = gains[at];
        }
      }
    }
    return within;
  }

  /** The best partner of a token; empty if it has none. */
  OptionalInt best(int token) {
    return has(token) ? OptionalInt.of(partners[token * MOST]) : OptionalInt.empty();
  }

  /** Whether a token has a partner. */
  boolean has(int token) {
    return partners[token * MOST] >= 0;
  }

  /** What the tokens of a sentence add if nothing on the other side corresponds to them. */
  float loss(int sentence) {
    float sum = 0;
    for (int token : from.tokens(sentence)) {
      sum += losses[token];
    }
    return sum;
  }

  /**
   * Adds what the tokens of a sentence gain from each sentence of the other side.
   *
   * @param sentence the sentence
   * @param low the first sentence of the other side
   * @param row where the gains are added, from {@code low} on, for as many sentences as it is long
   * @param seen which token was last counted for a sentence; of the length of the row, and filled
   *     with -1 before
   */
  void addGains(int sentence, int low, float[] row, int length, int[] seen) {
    Arrays.fill(seen, 0, length, -1);
    for (int token : from.tokens(sentence)) {
      for (int at = token * MOST; at < (token + 1) * MOST && partners[at] >= 0; at++) {
        int[] places = to.sentences(partners[at]);
        for (int p = to.firstFrom(partners[at], low);
            p < places.length && places[p] < low + length;
            p++) {
          int cell = places[p] - low;
          if (seen[cell] != token) {
            seen[cell] = token;
            row[cell] += gains[at];
          }
        }
      }
    }
  }
}
