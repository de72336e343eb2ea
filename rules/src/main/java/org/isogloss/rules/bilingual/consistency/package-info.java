/** Segments that a manuscript translates in different ways. */
package org.isogloss.rules.bilingual.consistency;
