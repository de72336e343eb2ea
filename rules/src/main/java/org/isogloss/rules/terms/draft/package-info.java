/** From the terms of a manuscript to a glossary that an editor goes on with. */
package org.isogloss.rules.terms.draft;
