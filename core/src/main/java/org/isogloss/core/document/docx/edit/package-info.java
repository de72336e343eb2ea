/**
 * Comments and tracked changes in a copy of a DOCX file.
 *
 * <p>The XML is changed as text: what nothing is added to keeps its bytes. A library that builds
 * the document in memory and writes it back, such as Apache POI, would rewrite every part.
 */
package org.isogloss.core.document.docx.edit;
