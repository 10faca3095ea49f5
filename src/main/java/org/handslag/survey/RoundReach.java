package org.handslag.survey;

import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What a coordinator reaches: the rounds of her programmes. The rest does not exist. */
@Component
class RoundReach {
    private final RoundRows rows;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Surveys surveys;
    private final People people;
    private final Reads reads;

    RoundReach(Rounds.Kept kept, Rounds rounds, Surveys surveys, People people, Reads reads) {
        this.rows = kept.rows();
        this.invitations = kept.invitations();
        this.rounds = rounds;
        this.surveys = surveys;
        this.people = people;
        this.reads = reads;
    }

    Round round(Frame f, RoundId id) {
        return rows.find(id, f.viewer().programmes(Role.COORDINATOR)).orElseThrow(NotVisible::new);
    }

    RoundPage page(Frame f, RoundId id) {
        var round = round(f, id);
        var survey = surveys.find(round.survey()).orElseThrow();
        return new RoundPage(round, survey, rounds.answered(round));
    }

    /** Where names are kept, those who have not answered yet; nobody where they are not. */
    List<Option> awaited(Frame f, Round round) {
        var awaited =
                round.named()
                        ? invitations.awaited(round.id()).stream()
                                .map(Invitations.Invitation::person)
                                .toList()
                        : List.<PersonId>of();
        reads.read(f.viewer(), "survey", awaited);
        return people.all(awaited).stream().map(RoundReach::option).toList();
    }

    private static Option option(Person person) {
        return Option.of(person.id(), person.name());
    }
}
