package org.handslag.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * The hours of a circle as one reader sees them.
 *
 * @param month of which the days are shown
 */
public record HoursPage(
        CircleView view, HourLedger ledger, HourRights rights, YearMonth month, Form form) {

    public String path() {
        return path(view);
    }

    static String path(CircleView view) {
        return view.path() + "/hours";
    }

    public LocalDate today() {
        return view.today();
    }

    /** What someone of the circle is called. */
    public String name(PersonId person) {
        return view.circle().members().stream()
                .filter(member -> member.person().equals(person))
                .map(CircleMember::name)
                .findFirst()
                .orElse("–");
    }

    public String mentee() {
        return view.mentee().map(CircleMember::name).orElse("");
    }

    /** Whose hours a coordinator can note. */
    public List<Option> mentors() {
        return HourRules.mentors(view.circle()).stream()
                .map(member -> Option.of(member.person(), member.name()))
                .distinct()
                .toList();
    }

    public boolean mayCorrect(GivenHours given) {
        return given.counts() && (rights.notes() || rights.gives() && isMine(given));
    }

    private boolean isMine(GivenHours given) {
        return Optional.ofNullable(view.me())
                .filter(me -> me.person().equals(given.mentor()))
                .isPresent();
    }

    /** Minutes of this week that are planned until today and not noted. */
    public int asPlanned() {
        var me = view.me();
        if (me == null || !rights.gives()) {
            return 0;
        }
        return GivenHours.monday(today())
                .datesUntil(today().plusDays(1))
                .filter(day -> ledger.isThere(me.person(), day))
                .filter(day -> isOpen(me.person(), day))
                .mapToInt(day -> ledger.planned(me.person(), day))
                .sum();
    }

    private boolean isOpen(PersonId mentor, LocalDate day) {
        return ledger.given().stream()
                .noneMatch(one -> one.mentor().equals(mentor) && one.day().equals(day));
    }

    /** Her own usual week; empty until she has said one. */
    public Optional<UsualWeek> usual() {
        return Optional.ofNullable(view.me()).flatMap(me -> ledger.usual(me.person(), today()));
    }

    public boolean isMentees() {
        return view.role() == CircleRole.MENTEE;
    }
}
