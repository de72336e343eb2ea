/**
 * What a reader decided about the findings of a report: read from a list or a page, and recorded in
 * the baseline.
 */
package org.isogloss.engine.decision;
