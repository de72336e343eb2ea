/** What a document says about its own structure: its references and citations. */
package org.isogloss.core.outline;
