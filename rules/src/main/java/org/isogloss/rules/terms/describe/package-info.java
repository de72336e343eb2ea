/** What can be observed about two forms that may name one concept. */
package org.isogloss.rules.terms.describe;
