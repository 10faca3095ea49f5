package org.handslag.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.completion.Completing;
import org.handslag.directory.People;
import org.handslag.experience.CardLinks;
import org.handslag.membership.Doorway;
import org.handslag.membership.Member;
import org.handslag.membership.MemberLinks;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.springframework.beans.factory.BeanFactory;

/** Members of an operator's network and its meetings, made by the program's own verbs. */
public class NetworkCast {
    public static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final BeanFactory beans;

    NetworkCast(BeanFactory beans) {
        this.beans = beans;
    }

    /** Someone who has completed the basic course some time ago. */
    public PersonId member(Operator operator, String name) {
        var person = stranger(operator, name);
        var course = bean(CourseCast.class).grund(operator).id();
        var day = LocalDate.of(2025, 3, 21);
        in(
                operator,
                () ->
                        bean(Completing.class)
                                .recordEarlier(
                                        person, course, day, CourseCast.coordinator(operator)));
        return person;
    }

    /** Someone whom the operator knows and who has completed nothing. */
    public PersonId stranger(Operator operator, String name) {
        return bean(Staff.class).person(operator, name, address(name));
    }

    public static String address(String name) {
        return name.toLowerCase().replaceAll("[^a-z]+", ".") + "@natverk.example";
    }

    /** Her personal link, with the operator's segment. */
    public String door(Operator operator, PersonId person) {
        var until = bean(TestClock.class).instant().plusSeconds(7 * 86_400);
        var path = in(operator, () -> bean(MemberLinks.class).pathFor(person, until));
        return "/" + operator.slug() + path;
    }

    /** The link to her own cards, with the operator's segment. */
    public String desk(Operator operator, PersonId person) {
        return "/" + operator.slug() + in(operator, () -> bean(CardLinks.class).pathFor(person));
    }

    Member asMember(Operator operator, PersonId person) {
        return in(
                operator,
                () -> {
                    var known = bean(People.class).find(person).orElseThrow();
                    return bean(Doorway.class).of(known, "");
                });
    }

    Meeting.Plan plan(Operator operator, String title, Integer seats) {
        var zone = operator.zone();
        var text = Texts.of(operator.language(), title, DAY);
        return new Meeting.Plan(
                new Meeting.Words(text, Texts.none(), Texts.none()),
                DAY.atTime(LocalTime.of(13, 0)).atZone(zone).toInstant(),
                DAY.atTime(LocalTime.of(15, 0)).atZone(zone).toInstant(),
                new Meeting.Where(null, "Backaplan", ""),
                seats,
                Meeting.Audience.everyone(),
                false,
                null);
    }

    Meeting draft(Operator operator, String title, Integer seats) {
        var programme = bean(CourseCast.class).grund(operator).programme();
        var meeting =
                Meeting.draft(MeetingId.next(), programme, plan(operator, title, seats), null);
        return in(
                operator,
                () -> {
                    bean(Convening.class).create(meeting, CourseCast.coordinator(operator));
                    return bean(Meetings.class).find(meeting.id()).orElseThrow();
                });
    }

    /** Announced to these, and to nobody else. */
    Meeting announced(Operator operator, String title, Integer seats, PersonId... persons) {
        var meeting = draft(operator, title, seats);
        return in(
                operator,
                () -> {
                    bean(Convening.class)
                            .announce(meeting, List.of(persons), CourseCast.coordinator(operator));
                    return bean(Meetings.class).find(meeting.id()).orElseThrow();
                });
    }

    Guest guest(Operator operator, Meeting meeting, PersonId person) {
        return in(operator, () -> bean(Guests.class).of(meeting.id(), person)).orElseThrow();
    }

    GuestReply reply(Operator operator, Meeting meeting, PersonId person, GuestReply wish) {
        var guest = guest(operator, meeting, person).id();
        var by = CourseCast.coordinator(operator);
        return in(operator, () -> bean(Replying.class).reply(guest, wish, "", by));
    }

    public <T> T in(Operator operator, Supplier<T> verb) {
        return bean(UnitOfWork.class).in(operator.id(), verb);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
