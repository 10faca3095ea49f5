/**
 * Which kinds of placements there are in a country, and what the law and the operator ask of each.
 *
 * <p>Rules are data: a kind has rule packs, one after the other, each from a day on. A pack that
 * has begun to hold is never changed again; whoever wants other rules writes the next one. An
 * agreement keeps the number of the pack it was made under, so a new limit leaves running
 * agreements alone.
 *
 * <p>Packs for Sweden, Denmark and Norway come with the program. Nothing in them counts as law
 * until someone has looked it up: what nobody has checked says so wherever it is shown to those who
 * decide.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {"scope", "ui", "web", "journal"})
package org.handslag.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
