/**
 * The experience bank: cards on which mentors tell in two minutes how they did, for the next who
 * stands there.
 *
 * <p>A card belongs to its writer until she sends it; a coordinator reads it, tags it and publishes
 * it or gives it back with kind words. It never names a mentee or a colleague: what looks like a
 * name or a number is noticed before it is sent ({@link org.handslag.experience.Noticing}), and a
 * personal number is refused. Published cards are found by words in three languages and by tag.
 * {@link org.handslag.experience.FittingCards} shows two where they help, {@link
 * org.handslag.experience.CourseCards} some beside the course that they come from.
 */
@NullMarked
@ApplicationModule(
        displayName = "Experience",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "directory",
            "access",
            "home"
        })
package org.handslag.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
