/** XML with exact places, for readers of several formats. */
package org.isogloss.core.document.xml;
