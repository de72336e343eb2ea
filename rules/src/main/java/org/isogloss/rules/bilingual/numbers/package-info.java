/** Numbers of a translation that its source does not have, and the other way round. */
package org.isogloss.rules.bilingual.numbers;
