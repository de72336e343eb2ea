<<<<<<< HEAD
/** What a document says about its own structure: its references and citations. */
=======
/**
 * The structure of a document: headings, lists, captions and cross-references, made from its
 * blocks.
 */
>>>>>>> style-structure
package org.isogloss.core.outline;
