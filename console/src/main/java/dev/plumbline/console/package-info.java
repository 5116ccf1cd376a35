/**
 * The live page and its server: interviewers score one candidate at the same time, each on an own
 * device, and nothing is lost, leaks or waits. Start reading at {@code act}, what a device sends;
 * {@code room} says whether it may happen, {@code log} keeps it, {@code view} says who sees it, and
 * {@code serve} carries it over HTTP. It knows the bank, the evaluator and the interview; a report
 * is a function that is handed in.
 */
@NullMarked
package dev.plumbline.console;

import org.jspecify.annotations.NullMarked;
