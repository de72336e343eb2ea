/** SARIF 2.1.0. */
package org.isogloss.report.sarif;
