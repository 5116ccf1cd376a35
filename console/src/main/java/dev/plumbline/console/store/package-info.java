/**
 * Where a log lies: {@link dev.plumbline.console.store.DataFolder} is the folder with its lock,
 * {@link dev.plumbline.console.store.SqliteStore} the database in it. Nothing here knows what an
 * envelope says.
 */
@NullMarked
package dev.plumbline.console.store;

import org.jspecify.annotations.NullMarked;
