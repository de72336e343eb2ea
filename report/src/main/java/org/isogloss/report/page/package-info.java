/** The report as a page for a browser: findings in, one self-contained HTML file out. */
package org.isogloss.report.page;
