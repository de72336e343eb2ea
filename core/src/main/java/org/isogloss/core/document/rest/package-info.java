/** Reads reStructuredText. */
package org.isogloss.core.document.rest;
