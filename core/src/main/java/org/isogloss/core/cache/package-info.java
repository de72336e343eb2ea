/** Results that are kept from one run to the next. */
package org.isogloss.core.cache;
