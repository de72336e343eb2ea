/** HTML and XHTML. */
package org.isogloss.core.document.html;
