/** House style: what a manuscript does consistently, and where it does otherwise. */
package org.isogloss.rules.style;
