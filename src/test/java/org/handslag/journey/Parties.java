package org.handslag.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.directory.WorkplaceId;
import org.handslag.rules.Rulebook;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.springframework.beans.factory.BeanFactory;

/**
 * Those of a mentorship in Göteborg, each at a window of her own, before any of them has heard of
 * it: a workplace with two who have taken the course and a contact, a job consultant where there is
 * one, a coordinator, and someone who is to have a mentor.
 *
 * @param name what the mentee is called
 * @param town where the workplace is, by which its people and those who follow her are told apart
 * @param consultants who follows her; nobody for a colleague of the workplace
 */
record Parties(
        CircleWalk circle,
        String name,
        String town,
        WorkplaceId workplace,
        Window mentee,
        Window mentor,
        Window standIn,
        Window employer,
        List<Window> consultants,
        Window office) {
    static final String ORGANISATION = "Havrebageriet ";
    static final String DEPARTMENT = "Packningen";
    static final String CONSULTANT = "Yasmin Alm ";

    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    /** How the mentee is called and goes through the pages, and where. */
    record Mentee(String name, String town, Way way) {
        String email() {
            return name.toLowerCase(Locale.ROOT) + "@adept.example";
        }
    }

    /** With someone of the labour-market unit who follows her. */
    static Parties ofPlacement(BeanFactory beans, Walk.Start start, Mentee who) {
        var circle = circle(beans, start);
        var consultant = staffOf(beans, CONSULTANT + who.town(), Role.JOB_CONSULTANT);
        var window = circle.window("consultant", consultant, Way.MOUSE, 1280);
        return of(beans, circle, who, List.of(window));
    }

    /** For someone who works there already; the contact at the workplace leads. */
    static Parties ofColleagues(BeanFactory beans, Walk.Start start, Mentee who) {
        return of(beans, circle(beans, start), who, List.of());
    }

    private static CircleWalk circle(BeanFactory beans, Walk.Start start) {
        return new CircleWalk(beans, start, beans.getBean(RoomCast.class).goteborg());
    }

    private static Parties of(
            BeanFactory beans, CircleWalk circle, Mentee who, List<Window> consultants) {
        takeInLists(beans, circle);
        var rooms = beans.getBean(RoomCast.class);
        var town = who.town();
        var workplace = rooms.workplace(ORGANISATION + town, DEPARTMENT);
        var mentors = rooms.mentors(2, "Karin " + town, workplace, TRAINED);
        var employer = rooms.contact("Rut " + town, RoomCast.at(workplace));
        var office = staffOf(beans, "Sara Ek " + town, Role.COORDINATOR);
        return new Parties(
                circle,
                who.name(),
                town,
                workplace,
                circle.window("mentee", who.name(), who.email(), who.way(), 320),
                circle.window("mentor", mentors[0], Way.MOUSE, 360),
                circle.window("stand-in", mentors[1], Way.MOUSE, 360),
                circle.window("employer", employer, Way.MOUSE, 1280),
                consultants,
                circle.window("office", office, Way.MOUSE, 1280));
    }

    /** The kinds of placements and the adjustments that come with the program. */
    private static void takeInLists(BeanFactory beans, CircleWalk circle) {
        beans.getBean(PeopleCast.class)
                .in(
                        () -> {
                            var by = CourseCast.coordinator(circle.operator());
                            beans.getBean(AdjustmentCatalogue.class).takeIn(by);
                            beans.getBean(Rulebook.class).takeIn(circle.operator().country(), by);
                            return true;
                        });
    }

    private static PersonId staffOf(BeanFactory beans, String name, Role role) {
        var staff = beans.getBean(Staff.class);
        var goteborg = beans.getBean(RoomCast.class).goteborg();
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@goteborg.example";
        var person = staff.person(goteborg, name, email);
        staff.give(goteborg, person, role, Staff.everywhere(goteborg));
        return person;
    }

    Window consultant() {
        return consultants.getFirst();
    }

    /** Whoever leads the circle: the consultant, or the contact where there is none. */
    Window leads() {
        return consultants.isEmpty() ? employer : consultant();
    }

    /** All who approve but the mentee, whoever leads last. */
    List<Window> others() {
        return Stream.concat(Stream.of(mentor, employer), consultants.stream()).toList();
    }

    String email() {
        return new Mentee(name, town, Way.MOUSE).email();
    }

    String place() {
        return DEPARTMENT + ", " + ORGANISATION + town;
    }

    String mentorName() {
        return "Karin " + town + " 0";
    }

    String otherMentor() {
        return "Karin " + town + " 1";
    }

    String employerName() {
        return "Rut " + town;
    }

    String employerEmail() {
        return SeatCast.address(employerName()).address();
    }

    String consultantName() {
        return CONSULTANT + town;
    }
}
