/**
 * What would turn the verdict: each interviewer, question and single rating left out or moved by
 * one. Start reading at {@link dev.plumbline.evaluator.robustness.WhatIfs}.
 */
@NullMarked
package dev.plumbline.evaluator.robustness;

import org.jspecify.annotations.NullMarked;
