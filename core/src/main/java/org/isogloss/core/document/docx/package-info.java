/**
 * Word's DOCX.
 *
 * <p>It is read from its XML by the JDK's own streaming parser: the text, styles and notes need a
 * dozen of its elements, while Apache POI's OOXML part brings 15 MB of jars, builds the whole
 * document in memory, and inflates parts that a manuscript reader does not need.
 */
package org.isogloss.core.document.docx;
