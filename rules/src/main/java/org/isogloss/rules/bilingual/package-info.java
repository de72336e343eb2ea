/**
 * The rules that compare a translation with its source, segment by segment: of bilingual files, and
 * of manuscripts that were aligned with a source text.
 */
package org.isogloss.rules.bilingual;
