/** House style: characters that English text does not have, and markup that prints as text. */
package org.isogloss.rules.style.characters;
