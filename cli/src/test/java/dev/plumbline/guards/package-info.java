/**
 * The rules that keep the tree small, layered and honest, each as a test over the whole checkout.
 *
 * <p>Start with {@link dev.plumbline.guards.ArchitectureTest} for who may know whom and with {@link
 * dev.plumbline.guards.SizesTest} for how large a thing may grow. An exception stands beside its
 * rule, with its reason, and fails when it is no longer needed. Nothing here may know what a
 * question or a report is.
 */
@NullMarked
package dev.plumbline.guards;

import org.jspecify.annotations.NullMarked;
