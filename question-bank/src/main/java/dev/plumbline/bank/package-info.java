/** What could be asked: banks, questions, roles and plans. */
@NullMarked
package dev.plumbline.bank;

import org.jspecify.annotations.NullMarked;
