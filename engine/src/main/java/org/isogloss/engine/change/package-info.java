/** What a change of a manuscript, as git knows it, has caused. Only this package knows git. */
package org.isogloss.engine.change;
