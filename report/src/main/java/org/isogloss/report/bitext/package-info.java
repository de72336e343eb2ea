/** Translations beside their sources, for translators' tools. */
package org.isogloss.report.bitext;
