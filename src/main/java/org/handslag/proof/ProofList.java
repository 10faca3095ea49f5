package org.handslag.proof;

import java.util.List;
import org.handslag.mentorship.Mentorship;

/**
 * A page of the list of mentorships, those with the most gaps on it first.
 *
 * @param found how many there are in all
 */
public record ProofList(List<ProofRow> rows, int found, int at, int last) {
    static final int SIZE = 50;

    /** One mentorship, and how many of the claims are not proven. */
    public record ProofRow(
            Mentorship mentorship, String workplace, String mentee, long gaps, int claims) {}
}
