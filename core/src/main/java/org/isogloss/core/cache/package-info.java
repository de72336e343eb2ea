/** Results that are cached between runs. */
package org.isogloss.core.cache;
