/** Turns the terms of a manuscript into a draft glossary for an editor. */
package org.isogloss.rules.terms.draft;
