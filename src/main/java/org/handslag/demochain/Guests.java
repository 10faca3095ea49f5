package org.handslag.demochain;

import java.util.List;
import java.util.Objects;
import org.handslag.agenda.Block;
import org.handslag.agenda.BlockId;
import org.handslag.agenda.DayProgrammes;
import org.handslag.course.Course;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.roster.Fee;
import org.handslag.roster.Roster;
import org.handslag.roster.RosterDetails;
import org.handslag.roster.RosterEntry;
import org.handslag.roster.RosterKind;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/** A guest speaker of the roster, and the programme of the next date, at which she speaks. */
@Component
class Guests {
    private static final int HER_TIME = 30;

    private final People people;
    private final Roster roster;
    private final CourseInstances instances;
    private final DayProgrammes programmes;
    private final Moments moments;

    Guests(
            People people,
            Roster roster,
            CourseInstances instances,
            DayProgrammes programmes,
            Moments moments) {
        this.people = people;
        this.roster = roster;
        this.instances = instances;
        this.programmes = programmes;
        this.moments = moments;
    }

    void speak(Stage stage, ChainScript.GuestPart part) {
        var language = stage.script().language();
        var person = people.meet(NewPerson.of(part.name(), new Email(part.email()), language));
        var details =
                new RosterDetails(
                        part.topics(),
                        List.of(language),
                        part.area(),
                        Fee.FEE,
                        part.terms(),
                        part.room(),
                        stage.texts(part.presentation()),
                        true,
                        "");
        var guest = roster.add(RosterKind.GUEST, person, details, stage.coordinator());
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        programme(stage, course, guest);
    }

    private void programme(Stage stage, Course course, RosterEntry guest) {
        var by = stage.coordinator();
        for (var next : instances.next(course.id(), moments.now(), 1)) {
            programmes.draft(next, course, stage.operator(), by);
            programmes.add(next, talk(stage, guest), by);
            programmes.publish(next, by);
        }
    }

    private static Block talk(Stage stage, RosterEntry guest) {
        var topic = guest.details().topics().getFirst();
        var title = Texts.of(stage.script().language(), topic, stage.script().since());
        var content =
                new Block.Content(Block.BlockKind.OTHER, null, null, title, Texts.none(), HER_TIME);
        return new Block(BlockId.next(), 1, 0, content, new Block.Lead(guest.id(), null, ""), 0);
    }
}
