/** A report as a whole: kinds of findings, counts, and findings in a line each. */
package org.isogloss.report.summary;
