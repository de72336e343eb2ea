/** Comments in a manuscript that turn rules off and on: what they say and where they hold. */
package org.isogloss.core.suppress;
