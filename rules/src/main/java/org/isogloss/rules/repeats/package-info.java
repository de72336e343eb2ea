/** Repeated passages: what stands several times in a manuscript, and what changed between. */
package org.isogloss.rules.repeats;
