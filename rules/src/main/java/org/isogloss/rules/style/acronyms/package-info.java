/** House style: acronyms, where they are defined and how they are written. */
package org.isogloss.rules.style.acronyms;
