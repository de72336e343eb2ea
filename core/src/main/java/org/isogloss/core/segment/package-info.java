/** Splits prose into sentences and tokens, each a span into the document. */
package org.isogloss.core.segment;
