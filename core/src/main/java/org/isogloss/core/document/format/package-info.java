/** File formats and their readers. */
package org.isogloss.core.document.format;
