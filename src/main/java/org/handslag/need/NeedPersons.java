package org.handslag.need;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seated;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.springframework.stereotype.Component;

/** Finds one person's needs for a coordinator, and notes that she has read them. */
@Component
class NeedPersons {
    private final NeedReach reach;
    private final Needs needs;
    private final Seated seated;
    private final People people;
    private final Reads reads;

    NeedPersons(NeedReach reach, Needs needs, Seated seated, People people, Reads reads) {
        this.reach = reach;
        this.needs = needs;
        this.seated = seated;
        this.people = people;
        this.reads = reads;
    }

    /** Those who may tell what they need: with a place or a turn, and a name. */
    List<Registration> all(CourseInstanceId instance, Viewer by) {
        var named = seated.active(instance).stream().filter(seat -> !seat.isNameless()).toList();
        reads.read(by, NeedListController.READ_AS, persons(named));
        return named;
    }

    NeedPersonPage page(CourseInstanceId instance, RegistrationId id, Viewer by) {
        var date = reach.coordinated(instance, by);
        var registration =
                seated.active(instance).stream()
                        .filter(seat -> seat.id().equals(id) && !seat.isNameless())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        reads.read(by, NeedListController.READ_AS, persons(List.of(registration)));
        var own = needs.of(id);
        return new NeedPersonPage(date, registration, rows(own), filled(own));
    }

    private List<NeedPersonPage.Row> rows(List<Need> own) {
        var ids = own.stream().map(n -> n.told().notedBy()).filter(Objects::nonNull).toList();
        var names = people.names(ids);
        return own.stream()
                .map(n -> new NeedPersonPage.Row(n, names.getOrDefault(n.told().notedBy(), "–")))
                .toList();
    }

    private static Form filled(List<Need> own) {
        var form = Form.empty().fill(Overtaken.VERSION, version(own));
        own.forEach(need -> form.fill(NeedPersonPage.field(need.id()), need.how()));
        return form;
    }

    /** Changes with every word and every arrangement. */
    private static String version(List<Need> own) {
        var all = own.stream().map(n -> n.id() + n.words() + n.writtenAt() + n.how());
        return Integer.toHexString(all.collect(Collectors.joining("\n")).hashCode());
    }

    private static List<PersonId> persons(List<Registration> seats) {
        return seats.stream().map(Registration::person).filter(Objects::nonNull).toList();
    }
}
