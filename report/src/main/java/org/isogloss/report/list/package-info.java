/** Findings as a list to sort, filter, decide about and hand over: a workbook or CSV. */
package org.isogloss.report.list;
