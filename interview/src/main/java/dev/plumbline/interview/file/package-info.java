/**
 * The interview file that a person can write by hand, and its way to events and back: YAML to
 * events to YAML is the identity. Start reading at {@link
 * dev.plumbline.interview.file.InterviewFile}. Nothing here evaluates an answer, but for comparing
 * a rating with what its ticks suggest.
 */
@NullMarked
package dev.plumbline.interview.file;

import org.jspecify.annotations.NullMarked;
