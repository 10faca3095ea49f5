package org.handslag.questionnaire;

import java.util.Set;

/** What can be done with a survey. */
public enum SurveyState {
    /** Being written: nobody is asked. */
    DRAFT,
    /** People may be asked. */
    OPEN,
    /** Nobody more is asked; those who were asked may still answer. */
    CLOSED;

    public Set<SurveyState> successors() {
        return switch (this) {
            case DRAFT, CLOSED -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
        };
    }

    boolean mayBecome(SurveyState next) {
        return successors().contains(next);
    }
}
