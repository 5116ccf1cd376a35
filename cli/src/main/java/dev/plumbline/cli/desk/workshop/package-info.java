/**
 * What the maintainer's commands print: coverage, hits of a search, a question for each audience,
 * drafts. Start with {@link dev.plumbline.cli.desk.workshop.QuestionText}. Nothing here decides
 * what counts as covered, found or missing.
 */
@NullMarked
package dev.plumbline.cli.desk.workshop;

import org.jspecify.annotations.NullMarked;
