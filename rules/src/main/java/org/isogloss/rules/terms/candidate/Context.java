package org.isogloss.rules.terms.candidate;

/**
 * The words around a mention, as lemmas in lower case; empty where there is none.
 *
 * @param left the nearest content word before it in its sentence
 * @param right the nearest content word behind it
 * @param governor the noun of which it is the complement: {@code strategies} of "strategies of …"
 * @param complement the phrase that follows it with "of", without the names of nations
 */
public record Context(String left, String right, String governor, String complement) {}
