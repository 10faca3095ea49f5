/**
 * How is it going? The mentee says it in three presses, and so do her mentor and her consultant in
 * their words: on a page, by a link, by telephone or on paper.
 *
 * <p>{@link org.handslag.wellbeing.WellbeingState} tells from the latest answers whether whoever
 * leads the circle should call: someone wishes it, the answers part, or nobody has heard anything
 * for two periods. That she has called settles it. The mentor sees only what he has said himself;
 * who sees the rest stands in {@link org.handslag.mentorship.Insight}. Answers are kept as long as
 * the mentorship is, and go with the person who gave them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wellbeing",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "plain",
            "pdf",
            "journal",
            "message",
            "directory",
            "settings",
            "home",
            "mentorship",
            "learning",
            "checkin"
        })
package org.handslag.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
