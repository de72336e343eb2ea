/** The formats of files, and which reader reads which. */
package org.isogloss.core.document.format;
