/** What all readers share: from a file's bytes to text, and from raw blocks to a document. */
package org.isogloss.core.document.assembly;
