/**
 * Where the program meets the person and the machine: streams, exit codes, colour, tables, files
 * that are never half written. Start reading at {@link dev.plumbline.cli.edge.Surroundings}.
 * Nothing here knows a question or an interview.
 */
@NullMarked
package dev.plumbline.cli.edge;

import org.jspecify.annotations.NullMarked;
