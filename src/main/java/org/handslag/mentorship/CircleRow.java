package org.handslag.mentorship;

import java.util.List;

/**
 * One line of a list of mentorships.
 *
 * @param mentee her name; empty when the reader may not see it
 * @param mentor her name; empty when nobody is
 */
public record CircleRow(
        Mentorship mentorship,
        String workplace,
        String mentee,
        String mentor,
        List<CirclePage.Line> waiting) {}
