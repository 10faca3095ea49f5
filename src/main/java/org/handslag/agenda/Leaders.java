package org.handslag.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffSeat;
import org.handslag.course.Staffing;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.roster.Roster;
import org.handslag.roster.RosterId;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Who can lead a block: those of the roster, and those who work at the date. */
@Component
class Leaders {
    private static final String OF_ROSTER = "r";
    private static final String OF_STAFF = "p";

    private final Roster roster;
    private final Staffing staffing;
    private final People people;

    Leaders(Roster roster, Staffing staffing, People people) {
        this.roster = roster;
        this.staffing = staffing;
        this.people = people;
    }

    List<Option> options(Frame f, CourseInstance date) {
        var options = new ArrayList<Option>();
        var staff = staffing.of(date.id()).stream().map(StaffSeat::person).distinct().toList();
        people.all(staff).stream()
                .sorted(Comparator.comparingInt((Person one) -> staff.indexOf(one.id())))
                .map(one -> Option.of(OF_STAFF + one.id(), one.name()))
                .forEach(options::add);
        roster.active(f.home().language()).stream()
                .map(one -> Option.of(OF_ROSTER + one.id(), one.name() + ", " + f.t(one.kind())))
                .forEach(options::add);
        return List.copyOf(options);
    }

    static String value(Block.Lead lead) {
        if (lead.roster() != null) {
            return OF_ROSTER + lead.roster();
        }
        return lead.person() == null ? "" : OF_STAFF + lead.person();
    }

    /** From one of the options; whoever is named keeps her place though she rests by now. */
    static Block.Lead of(String value, String name) {
        if (value.startsWith(OF_ROSTER)) {
            return new Block.Lead(RosterId.of(value.substring(1)), null, "");
        }
        return value.startsWith(OF_STAFF)
                ? new Block.Lead(null, PersonId.of(value.substring(1)), "")
                : new Block.Lead(null, null, name);
    }
}
