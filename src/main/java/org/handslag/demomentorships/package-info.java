/**
 * What the World tells of mentorships: forty of them in three operators, at every stage from a
 * circle in which someone is still to be found to one that ended so long ago that it is closed, and
 * those who have come in and wait for theirs.
 *
 * <p>It stands in {@code world/<slug>-mentorships.json} and is played by the verbs that pages use,
 * each step at its own moment of the past. Days are counted from the day the World is made.
 *
 * <p>Two of Göteborg are made to be looked at side by side. The <b>good case</b> is Nasrin Yaqubi's
 * at Allvaror, Allum: both promises were made within two days, nothing is missing in the agreement,
 * all four pressed themselves before the first day, and her mentor sees her card. The <b>bad
 * case</b> is Roger Stål's at Konsulthuset Väst, Lindholmen: his placement was due to begin weeks
 * ago, the first mentor never promised and was exchanged, the one after her has not promised
 * either, the agreement was hardly begun and no days of follow-up are named in it. What was
 * approved on behalf and never confirmed stands beside it: Yohannes Tesfay's at Västra
 * universitetet, where three of four never pressed themselves.
 *
 * <p>How the programmes came to the criteria by which people are compared stands in {@code
 * world/<slug>-criteria.json}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo: mentorships",
        allowedDependencies = {
            "scope",
            "ui",
            "directory",
            "role",
            "adjustment",
            "rules",
            "fit",
            "criteria",
            "referral",
            "mentorship",
            "agreement",
            "learning",
            "goal",
            "release",
            "conversation",
            "hours",
            "statement",
            "checkin",
            "wellbeing",
            "progress",
            "followup",
            "ending",
            "aftercare",
            "demo"
        })
package org.handslag.demomentorships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
