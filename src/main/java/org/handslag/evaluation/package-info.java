/**
 * Evaluation that tells back: what a coordinator makes of the answers to the evaluation of a course
 * date, and what everyone reads of it.
 *
 * <p>Her harvest is themes in two layers with quotes under them. Only what its writer lets us quote
 * can be chosen; a quote can be shortened and not reworded, and nothing ties it to the answer it
 * was taken from. Nothing can be harvested from fewer than five answers. What is to be done
 * differently belongs to the course: it waits as a checklist at each later date until it is done,
 * or is not, and everyone can read which.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "file",
            "message",
            "directory",
            "questionnaire",
            "course",
            "foretold",
            "agenda",
            "attendance",
            "survey",
            "transfer",
            "news"
        })
package org.handslag.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
