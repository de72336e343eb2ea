/** The report for people, as text. */
package org.isogloss.report.terminal;
