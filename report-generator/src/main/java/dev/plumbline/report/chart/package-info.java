/**
 * Where marks stand on a strip, in per cent of its width. Start reading at {@link
 * dev.plumbline.report.chart.Axis}. Charts are tables first: nothing here carries a fact that the
 * row does not also say in words.
 */
@NullMarked
package dev.plumbline.report.chart;

import org.jspecify.annotations.NullMarked;
