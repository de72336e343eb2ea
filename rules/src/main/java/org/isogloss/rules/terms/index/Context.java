package org.isogloss.rules.terms.index;

/**
 * The words around a mention, as lemmas in lower case; empty if there is none.
 *
 * @param left the nearest content word before it in its sentence
 * @param right the nearest content word after it
 * @param governor the noun that it complements: {@code strategies} of "strategies of …"
 * @param complement the phrase that follows it with "of", without the names of nations
 */
public record Context(String left, String right, String governor, String complement) {}
