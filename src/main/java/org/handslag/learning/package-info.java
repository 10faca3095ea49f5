/**
 * "This is how I learn best": a card that the mentee owns, in her language or in easy language.
 *
 * <p>{@link org.handslag.learning.LearningCard} is what she says: statements that she chose, and
 * her own words, in editions that are kept; each line is hers alone until she lets her mentor, her
 * workplace or all of her circle see it. {@link org.handslag.learning.Filling} holds the steps.
 * Nobody is asked why. What others see follows from {@link org.handslag.mentorship.Insight} first
 * and from her own choice then.
 *
 * <p>The statements, their pictures and all words around them are content, shipped in {@code
 * learning/}: a file beside the program adds a language. A language that nobody has read says so
 * until a reader has signed it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "plain",
            "pdf",
            "journal",
            "directory",
            "settings",
            "home",
            "mentorship"
        })
package org.handslag.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
