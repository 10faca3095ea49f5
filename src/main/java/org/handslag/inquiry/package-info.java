/**
 * What employers need from the operator right now, asked again and again: of which workplaces, how
 * often and with which questions, what each of them said, and whom to call.
 *
 * <p>An {@link org.handslag.inquiry.Inquiry} has rounds. {@link org.handslag.inquiry.Asking} begins
 * the one that is due and writes it into the outbox, batch by batch; what came of a workplace and
 * its message are written in one transaction, so that whoever goes on after a break neither doubles
 * nor skips anyone. Whom it reaches and how often is {@code contacting}'s. Answers are a
 * workplace's, by a link without signing in, and not anonymous: the page says so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Inquiry",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "sheet",
            "message",
            "directory",
            "organisation",
            "questionnaire",
            "access",
            "home",
            "relation",
            "contacting"
        })
package org.handslag.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
