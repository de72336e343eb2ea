/** Comments in a manuscript that turn rules off and on: their syntax and scope. */
package org.isogloss.core.suppress;
