package org.handslag.ending;

import java.util.Map;
import org.handslag.ending.BackQuestion.BackAnswer;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;

/**
 * What one of the circle says when she looks back.
 *
 * @param shown whether the one it is about may read the words: the mentee chooses it of her mentor;
 *     what a mentor says is written to the mentee
 * @param lock 0 while nothing is said
 */
public record LookingBack(
        MentorshipId mentorship,
        CircleRole role,
        Map<BackQuestion, BackAnswer> answers,
        String words,
        boolean shown,
        long lock) {
    /** So many characters. */
    static final int MOST = 1000;

    public LookingBack {
        answers = Map.copyOf(answers);
    }

    static LookingBack none(MentorshipId mentorship, CircleRole role) {
        return new LookingBack(mentorship, role, Map.of(), "", false, 0);
    }

    public boolean isTold() {
        return lock > 0;
    }
}
