/** Where findings are, in the words that a reader of the file uses. */
package org.isogloss.report.place;
