package org.handslag.survey;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invitations and named answers follow their person when two entries turn out to be one. */
@Component
class SurveyMerge {
    private static final String INVITATION = "survey_invitation";
    private static final String ANSWER = "survey_answer";

    private final MovedRows moved;

    SurveyMerge(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                INVITATION,
                """
                update survey_invitation i set person_id = :into
                 where i.person_id = :from
                   and not exists (select from survey_invitation o
                                    where o.round_id = i.round_id and o.person_id = :into)
                returning i.id
                """);
        moved.follow(
                merged,
                ANSWER,
                "update survey_answer set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, INVITATION);
        moved.giveBack(parted, ANSWER);
    }
}
