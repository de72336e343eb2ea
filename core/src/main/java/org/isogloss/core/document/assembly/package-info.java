/** What all readers share: decoding a file's bytes, and building a document from raw blocks. */
package org.isogloss.core.document.assembly;
