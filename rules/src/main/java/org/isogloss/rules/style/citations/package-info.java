/** Citations and the reference list: what points to nothing, and layouts that differ. */
package org.isogloss.rules.style.citations;
