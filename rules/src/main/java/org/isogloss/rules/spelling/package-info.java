/** Words that are in no dictionary: which of them are misspelled, and which are only unknown. */
package org.isogloss.rules.spelling;
