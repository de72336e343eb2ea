/** The comments that turn rules off: whether they can be understood, and are needed. */
package org.isogloss.rules.suppression;
