/**
 * What the templates of the page show, ready to be printed: no logic, no places left to resolve.
 */
package org.isogloss.report.page.view;
