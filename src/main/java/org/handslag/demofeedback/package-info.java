/**
 * What the World tells of evaluation and news: what those who came to the dates of the past
 * answered, what was made of it, what was then done differently, and what was told to everyone.
 *
 * <p>It stands in {@code world/<slug>-feedback.json}. Dates are asked about, reminded of and closed
 * by the program's own task, at the moments when it would have done so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo: feedback",
        allowedDependencies = {
            "scope",
            "demo",
            "file",
            "journal",
            "course",
            "agenda",
            "questionnaire",
            "survey",
            "transfer",
            "evaluation",
            "news"
        })
package org.handslag.demofeedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
