/** Words of general English: how frequent they are, and how two of them relate. */
package org.isogloss.rules.lexicon;
