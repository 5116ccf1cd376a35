/**
 * The console over HTTP. {@link dev.plumbline.console.serve.Console} holds the interviews and
 * judges what may be kept; {@link dev.plumbline.console.serve.ConsoleServer} carries it to
 * browsers. Every request passes {@link dev.plumbline.console.serve.Gate} first.
 */
@NullMarked
package dev.plumbline.console.serve;

import org.jspecify.annotations.NullMarked;
