package org.isogloss.core.lint;

/**
 * A file that could not be read, or a rule's input that was refused.
 *
 * @param path the file as the user gave it
 * @param message what is wrong and what was expected
 */
public record Failure(String path, String message) {}
