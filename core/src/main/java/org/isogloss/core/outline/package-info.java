/**
 * The structure of a document: headings, lists, captions and cross-references, made from its
 * blocks.
 */
package org.isogloss.core.outline;
