/** Shared test code: examples of rule pages, drawn spans, assertions. */
package org.isogloss.testkit;
