/** Shared test code: examples of rule pages, drawn spans, assertions, a browser. */
package org.isogloss.testkit;
