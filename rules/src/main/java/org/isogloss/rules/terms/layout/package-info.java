/** What the layout of a text, and what it sets as code, say about the words in it. */
package org.isogloss.rules.terms.layout;
