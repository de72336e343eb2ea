/** Finds the terms of a termbase in text as language uses them: inflected, hyphened, respelled. */
package org.isogloss.glossary.match;
