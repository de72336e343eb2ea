/**
 * Copies of manuscripts with the findings written into them, as comments or tracked changes of
 * their own format.
 */
package org.isogloss.report.annotation;
