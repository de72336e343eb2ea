/** Text that a translation left as it was, left out, or added. */
package org.isogloss.rules.bilingual.text;
