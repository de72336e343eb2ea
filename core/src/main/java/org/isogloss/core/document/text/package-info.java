/** Plain text. */
package org.isogloss.core.document.text;
