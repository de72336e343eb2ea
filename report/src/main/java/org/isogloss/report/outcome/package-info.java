/** What is reported, and what a format makes of it. */
package org.isogloss.report.outcome;
