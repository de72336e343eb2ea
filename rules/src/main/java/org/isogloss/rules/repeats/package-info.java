/**
 * Repeated passages: text that occurs several times in a manuscript, and what changed between the
 * places.
 */
package org.isogloss.rules.repeats;
