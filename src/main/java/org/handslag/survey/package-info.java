/**
 * Surveys asked: of whom, until when, what was answered and what came of it.
 *
 * <p>A module that wants to ask calls {@link org.handslag.survey.Rounds#ask}: one {@link
 * org.handslag.survey.Round} is a survey asked once of some people about one thing. Each gets a
 * link of her own. When the round closes {@link org.handslag.survey.RoundClosed} is heard, and
 * {@link org.handslag.survey.Results} gives what may be shown of it: nothing before it is closed,
 * and nothing from fewer than five.
 *
 * <p>Where anonymity is promised, no row, time, number or order in the database ties an answer to
 * whoever gave it (decision 0010). The evaluation of a course date, the morning after its last day,
 * is the first that is asked so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "message",
            "directory",
            "questionnaire",
            "access",
            "course",
            "foretold",
            "seats",
            "attendance"
        })
package org.handslag.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
