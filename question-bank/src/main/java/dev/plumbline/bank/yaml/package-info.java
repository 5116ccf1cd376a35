/**
 * Reads and writes YAML so that every key and every value knows its place. {@link
 * dev.plumbline.bank.yaml.LocatedReader} makes a tree of {@link dev.plumbline.bank.yaml.Node}s,
 * {@link dev.plumbline.bank.yaml.ShapeCheck} compares it with a {@link
 * dev.plumbline.bank.yaml.Shape} (which also makes the editor's JSON Schema), {@link
 * dev.plumbline.bank.yaml.View} hands checked values to the binding code, and {@link
 * dev.plumbline.bank.yaml.YamlWriter} prints a tree. Start with {@code LocatedReader}. Nothing here
 * knows what a question is; no Jackson type leaves this package.
 */
@NullMarked
package dev.plumbline.bank.yaml;

import org.jspecify.annotations.NullMarked;
