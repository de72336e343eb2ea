/** Report formats, one class each: findings in, text or bytes out. */
package org.isogloss.report;
