/**
 * The statistics of agreement as text and as JSON, and the options that their commands share. Start
 * with {@link dev.plumbline.cli.desk.stats.AgreementPrint}. Nothing here computes one.
 */
@NullMarked
package dev.plumbline.cli.desk.stats;

import org.jspecify.annotations.NullMarked;
