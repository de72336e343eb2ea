/** Writes files completely or not at all. */
package org.isogloss.engine.output;
