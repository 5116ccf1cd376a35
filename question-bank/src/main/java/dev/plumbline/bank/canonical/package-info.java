/**
 * One way to write a value: the hash of a text, the form of a number, and JSON. Two runs on two
 * machines write the same bytes. Start reading at {@link dev.plumbline.bank.canonical.Hash}.
 */
@NullMarked
package dev.plumbline.bank.canonical;

import org.jspecify.annotations.NullMarked;
