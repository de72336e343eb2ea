package org.isogloss.report.page.view;

/**
 * What the page contains besides its contents. It is the same in every page.
 *
 * @param policy the Content-Security-Policy: these resources and nothing else
 * @param style the style sheet
 * @param early the script that runs before anything is shown
 * @param script the main script
 */
public record Assets(String policy, String style, String early, String script) {}
