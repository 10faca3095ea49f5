package org.handslag.profile;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what someone has said for finding a mentor follow her when she is merged, unless she has
 * said something there too, and go with her when she is erased. Who helped her stays as she was.
 */
@Component
class MovedProfiles {
    private final MovedRows moved;
    private final Profiles mentees;
    private final MentorProfiles mentors;
    private final ProfileHelps helps;

    MovedProfiles(MovedRows moved, Profiles mentees, MentorProfiles mentors, ProfileHelps helps) {
        this.moved = moved;
        this.mentees = mentees;
        this.mentors = mentors;
        this.helps = helps;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moveOne(merged, "mentee_profile");
        moveOne(merged, "mentor_profile");
        moved.follow(
                merged,
                "profile_help",
                """
                update profile_help set person_id = :into
                 where person_id = :from and begun_by <> :into
                returning id
                """);
    }

    /** Each has one of it at most. */
    private void moveOne(PersonsMerged merged, String table) {
        moved.follow(
                merged,
                table,
                """
                update %1$s m set person_id = :into
                 where m.person_id = :from
                   and not exists (select from %1$s hers where hers.person_id = :into)
                returning m.id
                """
                        .formatted(table));
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, "mentee_profile");
        moved.giveBack(parted, "mentor_profile");
        moved.giveBack(parted, "profile_help");
    }

    @EventListener
    void forget(People.Erased erased) {
        mentees.forget(erased.person());
        mentors.forget(erased.person());
        helps.forget(erased.person());
    }
}
