package org.handslag.agenda;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Operators;
import org.handslag.scope.Viewer;
import org.handslag.ui.Languages;
import org.handslag.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Gathers what stands on a programme sheet. */
@Component
class Sheets {
    private final Reach reach;
    private final DayProgrammes programmes;
    private final Viewing viewing;
    private final VenueRegister venues;
    private final Operators operators;
    private final Languages languages;

    Sheets(
            Reach reach,
            DayProgrammes programmes,
            Viewing viewing,
            VenueRegister venues,
            Operators operators,
            Languages languages) {
        this.reach = reach;
        this.programmes = programmes;
        this.viewing = viewing;
        this.venues = venues;
        this.operators = operators;
        this.languages = languages;
    }

    /** In the operator's own language when the program does not speak that of the date. */
    ProgrammeSheet of(Viewer viewer, CourseInstanceId id) {
        var date = reach.readable(viewer, id);
        var home = operators.find(viewer.operator()).orElseThrow();
        var spoken = languages.speaks(date.language().toLanguageTag());
        var venue = venues.at(date.place());
        return new ProgrammeSheet(
                date,
                reach.of(date).title(),
                date.day(home.zone()),
                venue == null ? null : venue.name(),
                viewing.whole(programmes.of(id), date),
                languages.in(spoken ? date.language() : home.language()));
    }
}
