/** House style: the names of people and of what programs are made of. */
package org.isogloss.rules.style.names;
