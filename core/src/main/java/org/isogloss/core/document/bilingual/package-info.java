/**
 * Bilingual files of translators: XLIFF, TMX and PO. The English side is the prose, the other side
 * is kept beside it.
 */
package org.isogloss.core.document.bilingual;
