/**
 * Languages as files name them and as their texts show them, and what tells a story from a manual.
 */
package org.isogloss.core.document.language;
