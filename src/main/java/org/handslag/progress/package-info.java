/**
 * How far the mentee has come, on eight statements about work, every third month: she says 0 to 10
 * of herself, her mentor and her consultant 1 to 5 of her. Any may be skipped, and none is about
 * health.
 *
 * <p>What is shown is how a statement has changed for the same person since the first and since the
 * last time, never how high it stands, and never one person's scale against another's ({@link
 * org.handslag.progress.ProgressChange}). The mentee owns it and sees all; the mentor sees what he
 * has said himself. Measures are kept as long as the mentorship is, and go with the person who made
 * them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "pdf",
            "journal",
            "directory",
            "settings",
            "mentorship",
            "checkin"
        })
package org.handslag.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
