/**
 * What the files of word processors have in common: parts in a ZIP archive, XML whose places are
 * known, and paragraphs made of runs.
 */
package org.isogloss.core.document.office;
