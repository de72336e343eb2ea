/** Compares the texts of a segment with the glossary: what one has, the other has to have. */
package org.isogloss.rules.bilingual.glossary;
