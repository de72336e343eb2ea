/** From paths as the user gave them to documents. */
package org.isogloss.engine.input;
