/** House style of headings, lists, captions and cross-references. */
package org.isogloss.rules.style.structure;
