/** Reports, one class a layout: findings in, text out. */
package org.isogloss.report;
