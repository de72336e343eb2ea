/**
 * What the source text says about two English terms: whether they translate the same words. Only
 * documents that are beside their source have a say.
 */
package org.isogloss.rules.bilingual.witness;
