/**
 * OpenDocument text, as LibreOffice writes it: a package, or one flat XML file.
 *
 * <p>Like DOCX, it is read from its XML: ODF Toolkit builds the whole document in memory and does
 * not know the places of its text.
 */
package org.isogloss.core.document.odt;
