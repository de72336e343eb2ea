/** Questions and slips of spelling habits. */
package org.isogloss.rules.style.words;
