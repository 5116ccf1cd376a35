/**
 * Why a figure is what it is. Every verdict, level and count carries a {@link
 * dev.plumbline.evaluator.derivation.Derivation}; the report and the explain command print the same
 * one. It must not know any other type of the evaluator.
 */
@NullMarked
package dev.plumbline.evaluator.derivation;

import org.jspecify.annotations.NullMarked;
