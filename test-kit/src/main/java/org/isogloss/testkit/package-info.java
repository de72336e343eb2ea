/** What the tests of several modules share: examples of rule pages, drawn places, assertions. */
package org.isogloss.testkit;
