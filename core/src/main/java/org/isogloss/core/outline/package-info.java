/**
 * The structure of a document, made from its blocks: headings, lists, captions and
 * cross-references, and its references and citations.
 */
package org.isogloss.core.outline;
