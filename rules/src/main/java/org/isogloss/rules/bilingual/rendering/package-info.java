/**
 * Terms of the source that the translation renders in several ways. A term is a phrase of the
 * source that depends on a noun phrase of the translation, and the other way round; a competitor is
 * what stands in its place where that noun phrase is missing.
 */
package org.isogloss.rules.bilingual.rendering;
