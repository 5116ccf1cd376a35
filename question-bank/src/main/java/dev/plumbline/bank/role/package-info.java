/**
 * What a role asks for: required levels, musts that nothing compensates, the sittings of its plan,
 * and the plain rule by which ratings are read. Start reading at {@link
 * dev.plumbline.bank.role.RoleProfile}. It knows neither candidates nor ratings.
 */
@NullMarked
package dev.plumbline.bank.role;

import org.jspecify.annotations.NullMarked;
