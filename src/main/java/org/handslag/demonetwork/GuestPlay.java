package org.handslag.demonetwork;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.demo.Moments;
import org.handslag.demonetwork.NetworkScript.MeetingPart;
import org.handslag.network.Convening;
import org.handslag.network.Guest;
import org.handslag.network.GuestReply;
import org.handslag.network.MeetingId;
import org.handslag.network.MyMeetings;
import org.handslag.network.Replying;
import org.springframework.stereotype.Component;

/** Those who are invited answer, come, and say what it gave. */
@Component
class GuestPlay {
    /** On which days before a meeting they answer, each in her turn. */
    private static final List<Integer> ANSWERED_BEFORE = List.of(34, 30, 21, 12);

    /** Of seven who are invited; the seventh never answers. */
    private static final List<GuestReply> ANSWERS =
            List.of(
                    GuestReply.YES,
                    GuestReply.NO,
                    GuestReply.YES,
                    GuestReply.YES,
                    GuestReply.MAYBE,
                    GuestReply.YES);

    private static final int OF_SO_MANY = ANSWERS.size() + 1;
    private static final int ONE_IS_ILL = 6;

    private final Convening convening;
    private final Replying replying;
    private final MyMeetings mine;
    private final Moments moments;

    GuestPlay(Convening convening, Replying replying, MyMeetings mine, Moments moments) {
        this.convening = convening;
        this.replying = replying;
        this.mine = mine;
        this.moments = moments;
    }

    void answer(Tale tale, MeetingPart part, MeetingId id) {
        for (int turn = 0; turn < ANSWERED_BEFORE.size(); turn++) {
            var those = turn;
            moments.onMorning(
                    tale.day(part.day()).minusDays(ANSWERED_BEFORE.get(turn)),
                    tale.operator(),
                    () -> answer(tale, guests(id), those));
        }
    }

    private void answer(Tale tale, List<Guest> guests, int turn) {
        for (int i = turn; i < guests.size(); i += ANSWERED_BEFORE.size()) {
            if (i % OF_SO_MANY < ANSWERS.size()) {
                var guest = guests.get(i);
                var by = tale.herself(guest.person());
                replying.reply(guest.id(), ANSWERS.get(i % OF_SO_MANY), "", by);
            }
        }
    }

    void come(Tale tale, MeetingPart part, MeetingId id) {
        var day = tale.day(part.day());
        moments.onMorning(day.plusDays(1), tale.operator(), () -> note(tale, id));
        moments.onMorning(day.plusDays(2), tale.operator(), () -> rate(part, id, day.plusDays(2)));
    }

    private void note(Tale tale, MeetingId id) {
        var coming = guests(id).stream().filter(Guest::comes).map(Guest::id).toList();
        var here =
                IntStream.range(0, coming.size())
                        .filter(i -> i % ONE_IS_ILL != ONE_IS_ILL - 1)
                        .mapToObj(coming::get)
                        .toList();
        convening.came(convening.find(id).orElseThrow(), here, tale.coordinator());
    }

    private void rate(MeetingPart part, MeetingId id, LocalDate day) {
        var here = guests(id).stream().filter(Guest::present).toList();
        for (int i = 0; i < Math.min(here.size(), part.gave().size()); i++) {
            var gave = part.gave().get(i);
            mine.rate(here.get(i), gave.charAt(0) - '0', gave.charAt(1) - '0', day);
        }
    }

    private List<Guest> guests(MeetingId id) {
        return convening.guests(convening.find(id).orElseThrow());
    }
}
