/** How an evaluation is said: the readiness report in Markdown, HTML and JSON. */
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
