/** AsciiDoc sources. */
package org.isogloss.core.document.asciidoc;
