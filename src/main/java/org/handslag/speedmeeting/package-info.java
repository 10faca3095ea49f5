/**
 * Mentees and mentors of a run meet, and say afterwards whom they would like: the day and its
 * guests, everyone's wishes in order, and who would be together by the wishes of both sides.
 *
 * <p>Whoever is invited may stay away, and says no without a reason. A mentor reads the number on a
 * mentee's badge and nothing else of who she is; that comes with the promise of confidentiality,
 * after everyone has said yes. What someone wished is read by herself and by those who run the
 * programme, never by whom it is about. Wishes may be said on the page, on paper or by telephone.
 *
 * <p>A result is solved anew from what is kept each time it is looked at, and shown only when
 * nobody in it would upset it. Nothing follows from it by itself: a coordinator decides whom to
 * ask, in the module of decisions.
 */
@NullMarked
@ApplicationModule(
        displayName = "Speed meeting",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "matching",
            "directory",
            "home",
            "proposal"
        })
package org.handslag.speedmeeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
