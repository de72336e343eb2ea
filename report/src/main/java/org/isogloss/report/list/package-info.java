/** Findings as a list to sort, filter, decide on and hand over: a workbook or CSV. */
package org.isogloss.report.list;
