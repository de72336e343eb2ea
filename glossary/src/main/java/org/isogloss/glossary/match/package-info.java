/** Finds the terms of a termbase in text, including inflected, hyphenated and respelled forms. */
package org.isogloss.glossary.match;
