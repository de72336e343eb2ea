/**
 * Lays a source text beside its translation: which sentences of one correspond to which sentences
 * of the other. No dictionary is needed; one is learned from the texts themselves.
 */
package org.isogloss.core.alignment;
