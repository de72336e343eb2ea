/** Questions and slips of punctuation. */
package org.isogloss.rules.style.punctuation;
