/** Reports for pipelines and code review, a finding at a time. */
package org.isogloss.report.ci;
