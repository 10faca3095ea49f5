package org.handslag.pool;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Aspect;
import org.handslag.fit.SeatFacts;
import org.handslag.fit.SeatFacts.Offered;
import org.handslag.profile.MentorProfile;
import org.handslag.profile.MentorProfiles;
import org.handslag.profile.PostalAreas;
import org.handslag.willingness.MentorAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what mentors have said, and what their workplaces offer, into facts. */
@Component
class SeatsFacts {
    private final SeatRows rows;
    private final MentorProfiles profiles;
    private final PostalAreas areas;

    SeatsFacts(SeatRows rows, MentorProfiles profiles, PostalAreas areas) {
        this.rows = rows;
        this.profiles = profiles;
        this.areas = areas;
    }

    List<OpenSeat> on(LocalDate today, List<HeldSeats.Held> held) {
        var mentors = rows.mentors(today);
        var offers = rows.offers(mentors.stream().map(SeatRows.Row::workplace).toList(), today);
        var said = profiles.of(mentors.stream().map(SeatRows.Row::mentor).toList());
        var points =
                areas.points(
                        mentors.stream()
                                .flatMap(one -> code(one).stream())
                                .collect(Collectors.toSet()));
        return mentors.stream()
                .map(
                        one ->
                                new OpenSeat(
                                        one.mentor(),
                                        one.workplace(),
                                        open(one, offers, held),
                                        new SeatFacts(
                                                one.mentor().value(),
                                                one.workplace().value(),
                                                said(one, said.get(one.mentor())),
                                                one.trained(),
                                                isWilling(one, today),
                                                one.most() - one.running() - held(one, held),
                                                code(one).map(points::get).orElse(null),
                                                of(one.workplace(), offers))))
                .toList();
    }

    /** Empty where nobody has written where the workplace is, or not so that it can be read. */
    private static Optional<String> code(SeatRows.Row mentor) {
        try {
            return Optional.of(PostalAreas.normal(mentor.postalCode()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isWilling(SeatRows.Row mentor, LocalDate today) {
        return mentor.said().on(today) == MentorAnswer.WILLING;
    }

    private static int held(SeatRows.Row mentor, List<HeldSeats.Held> held) {
        return (int) held.stream().filter(one -> one.mentor().equals(mentor.mentor())).count();
    }

    /** All that its offers have room for, less who is there and for whom a place is held. */
    private static int open(
            SeatRows.Row mentor, List<SeatRows.Offer> offers, List<HeldSeats.Held> held) {
        int places =
                offers.stream()
                        .filter(one -> one.workplace().equals(mentor.workplace()))
                        .mapToInt(SeatRows.Offer::places)
                        .sum();
        long kept = held.stream().filter(one -> one.workplace().equals(mentor.workplace())).count();
        return Math.max(0, places - mentor.runningThere() - (int) kept);
    }

    private static List<Offered> of(WorkplaceId workplace, List<SeatRows.Offer> offers) {
        return offers.stream()
                .filter(one -> one.workplace().equals(workplace))
                .map(SeatRows.Offer::facts)
                .toList();
    }

    private static Map<Aspect, List<String>> said(
            SeatRows.Row mentor, @Nullable MentorProfile profile) {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        MenteesFacts.put(said, Aspect.SUPPORT, mentor.said().support().stream().sorted());
        if (profile != null) {
            MenteesFacts.put(said, Aspect.LANGUAGE, profile.languages().stream().sorted());
            MenteesFacts.put(said, Aspect.TIME, profile.slots().stream().sorted());
            MenteesFacts.put(said, Aspect.INTEREST, profile.interests().stream().sorted());
            MenteesFacts.put(
                    said,
                    Aspect.ADJUSTMENT,
                    profile.experience().stream().sorted(MenteesFacts.BY_TEXT));
        }
        return said;
    }
}
