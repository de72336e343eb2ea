/** Maintains a termbase: checks, compares, merges and changes it without losing anything. */
package org.isogloss.glossary.upkeep;
