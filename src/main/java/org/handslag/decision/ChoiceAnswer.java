package org.handslag.decision;

import java.time.Instant;
import org.handslag.scope.PersonId;

/**
 * What someone has said to a choice.
 *
 * @param by whoever said it herself, or noted it for her
 * @param readIn in which language it was read to her, and with which help; empty when she read it
 */
public record ChoiceAnswer(
        ChoiceParty party, boolean yes, Instant at, PersonId by, HeardWay way, String readIn) {

    /** How it was said. */
    public enum HeardWay {
        HERSELF,
        /** Someone read it to her on the telephone. */
        TELEPHONE,
        /** Someone sat beside her. */
        BESIDE
    }

    static ChoiceAnswer herself(ChoiceParty party, boolean yes, Instant at, PersonId by) {
        return new ChoiceAnswer(party, yes, at, by, HeardWay.HERSELF, "");
    }
}
