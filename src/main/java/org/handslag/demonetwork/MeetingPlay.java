package org.handslag.demonetwork;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.handslag.demo.Moments;
import org.handslag.demonetwork.NetworkScript.MeetingPart;
import org.handslag.dilemma.DilemmaId;
import org.handslag.membership.TopicId;
import org.handslag.network.Convening;
import org.handslag.network.Meeting;
import org.handslag.network.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings are planned, hosted, announced, answered and held. */
@Component
class MeetingPlay {
    private static final int PLANNED_BEFORE = 60;
    private static final int ANNOUNCED_BEFORE = 35;

    private final Convening convening;
    private final HostPlay hosts;
    private final GuestPlay guests;
    private final Moments moments;

    MeetingPlay(Convening convening, HostPlay hosts, GuestPlay guests, Moments moments) {
        this.convening = convening;
        this.hosts = hosts;
        this.guests = guests;
        this.moments = moments;
    }

    /** What meetings are made with, by their keys. */
    record Found(Map<String, TopicId> topics, Map<String, DilemmaId> cases) {
        @Nullable TopicId topic(MeetingPart part) {
            return part.topic() == null ? null : topics.get(part.topic());
        }

        @Nullable DilemmaId about(MeetingPart part) {
            return part.about() == null ? null : cases.get(part.about());
        }
    }

    void play(Tale tale, List<MeetingPart> parts, Found found) {
        parts.forEach(part -> play(tale, part, found));
    }

    private void play(Tale tale, MeetingPart part, Found found) {
        var operator = tale.operator();
        var day = tale.day(part.day());
        var id = MeetingId.next();
        moments.onMorning(
                day.minusDays(PLANNED_BEFORE),
                operator,
                () -> convening.create(draft(tale, part, id, found), tale.coordinator()));
        hosts.receive(tale, part, id);
        var announced = day.minusDays(ANNOUNCED_BEFORE);
        moments.onMorning(announced, operator, () -> announce(tale, part, id, announced));
        guests.answer(tale, part, id);
        if (part.isPast()) {
            guests.come(tale, part, id);
        }
    }

    private static Meeting draft(Tale tale, MeetingPart part, MeetingId id, Found found) {
        var day = tale.day(part.day());
        var times = part.hours().split("-");
        var words =
                new Meeting.Words(
                        Tale.texts(part.title(), day.minusDays(PLANNED_BEFORE)),
                        Tale.texts(part.words(), day.minusDays(PLANNED_BEFORE)),
                        Tale.texts(part.blocks(), day.minusDays(PLANNED_BEFORE)));
        var plan =
                new Meeting.Plan(
                        words,
                        tale.at(day, LocalTime.parse(times[0])),
                        tale.at(day, LocalTime.parse(times[1])),
                        where(tale, part),
                        part.seats(),
                        new Meeting.Audience(List.of(), "", null, since(part, day)),
                        true,
                        found.about(part));
        return Meeting.draft(id, tale.stage().programme(), plan, found.topic(part));
    }

    private static Meeting.Where where(Tale tale, MeetingPart part) {
        var venue = part.venue() == null ? null : tale.stage().venues().get(part.venue());
        return new Meeting.Where(venue == null ? null : venue.id(), "", "");
    }

    private void announce(Tale tale, MeetingPart part, MeetingId id, LocalDate announced) {
        var since = since(part, tale.day(part.day()));
        var meeting = convening.find(id).orElseThrow();
        var invited = tale.circle().between(since, announced);
        convening.announce(meeting, invited, tale.coordinator());
    }

    private static LocalDate since(MeetingPart part, LocalDate day) {
        return day.minusMonths(part.months()).withDayOfMonth(1);
    }
}
