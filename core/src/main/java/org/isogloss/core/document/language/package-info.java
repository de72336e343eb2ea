/** Languages as files name them, and as their texts show them. */
package org.isogloss.core.document.language;
