package org.handslag.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.completion.Completing;
import org.handslag.course.CourseInstance;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.RoleScope.Kind;

/**
 * Employers of Göteborg with their contacts and colleagues, and what a contact does in her room.
 */
public class RoomCast {
    private final Cast cast;
    private final PeopleCast people;
    private final CourseCast courses;
    private final Staff staff;
    private final Workplaces workplaces;
    private final Completing completing;

    RoomCast(
            Cast cast,
            PeopleCast people,
            CourseCast courses,
            Staff staff,
            Workplaces workplaces,
            Completing completing) {
        this.cast = cast;
        this.people = people;
        this.courses = courses;
        this.staff = staff;
        this.workplaces = workplaces;
        this.completing = completing;
    }

    public Operator goteborg() {
        return cast.goteborg();
    }

    public WorkplaceId workplace(String organisation, String name) {
        return people.workplace(organisation, name);
    }

    public OrganisationId organisation(WorkplaceId workplace) {
        return people.in(() -> workplaces.find(workplace).orElseThrow().organisation());
    }

    public static RoleScope at(OrganisationId organisation) {
        return new RoleScope(Kind.ORGANISATION, organisation.value());
    }

    public static RoleScope at(WorkplaceId workplace) {
        return new RoleScope(Kind.WORKPLACE, workplace.value());
    }

    public static String room(RoleScope place) {
        return "/goteborg/room/" + place.id();
    }

    /** Someone who is a contact there. */
    public PersonId contact(String name, RoleScope place) {
        var person = staff.person(goteborg(), name, SeatCast.address(name).address());
        staff.give(goteborg(), person, Role.EMPLOYER_CONTACT, place);
        return person;
    }

    public Visitor signedIn(int port, PersonId person) {
        return staff.signedIn(port, goteborg(), person);
    }

    /** Someone who works there, with her usual address. */
    public PersonId colleague(String name, WorkplaceId workplace) {
        var person = people.person(name, SeatCast.address(name).address(), null);
        people.worksAt(person, workplace);
        return person;
    }

    public void completed(PersonId person, LocalDate day) {
        var course = courses.grund(goteborg());
        var by = CourseCast.coordinator(goteborg());
        people.in(() -> completing.recordEarlier(person, course.id(), day, by));
    }

    /** So many who work there and have completed a course. */
    public PersonId[] mentors(int many, String name, WorkplaceId workplace, LocalDate day) {
        var course = courses.grund(goteborg());
        var by = CourseCast.coordinator(goteborg());
        return people.in(
                () ->
                        IntStream.range(0, many)
                                .mapToObj(n -> colleague(name + " " + n, workplace))
                                .peek(who -> completing.recordEarlier(who, course.id(), day, by))
                                .toArray(PersonId[]::new));
    }

    public CourseInstance date(LocalDate day, int capacity) {
        return courses.published(goteborg(), day, capacity);
    }

    /** Books in the room as she would, and returns the page of the date. */
    public Visitor.Page book(
            Visitor contact,
            RoleScope place,
            CourseInstance date,
            int nameless,
            PersonId... ticked) {
        var path = room(place) + "/dates/" + date.id() + "/booking";
        var form = contact.get(path).expect(200);
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.html()
                .select("form[action$=/booking] input[type=hidden]")
                .forEach(f -> fields.add(Map.entry(f.attr("name"), f.val())));
        List.of(ticked).forEach(who -> fields.add(Map.entry("colleague", who.toString())));
        fields.add(Map.entry("nameless", String.valueOf(nameless)));
        return contact.follow(contact.post(path, fields).expect(303)).expect(200);
    }
}
