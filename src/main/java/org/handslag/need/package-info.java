/**
 * What someone needs to take part in a course: told openly by herself, in her own words or by
 * choosing, never as a cause and never by her contact; and the coordinator's pages on which it is
 * arranged.
 *
 * <p>{@link org.handslag.need.Needs} is what other modules ask: the person's own needs, the
 * coordinator's sheet on which each stands as not arranged until someone writes how, the kitchen's
 * counts without names. She is told when something is arranged. The journal knows that something
 * changed and never what. Needs go when a seat passes to someone else, and fourteen days after the
 * last session; they follow whoever changes to another date.
 */
@NullMarked
@ApplicationModule(
        displayName = "Need",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "directory",
            "home",
            "course",
            "seats",
            "letter"
        })
package org.handslag.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
