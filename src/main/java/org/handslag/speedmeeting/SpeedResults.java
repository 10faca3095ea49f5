package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.directory.WorkplaceId;
import org.handslag.matching.Matching;
import org.handslag.speedmeeting.LeftOver.LeftWhy;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;

/** Tells a result: pairs, and who is left and why. */
final class SpeedResults {
    private static final List<String> FIELDS = List.of("first", "second", "third");

    private final SpeedTable table;
    private final SpeedResult result;

    private SpeedResults(SpeedTable table, SpeedResult result) {
        this.table = table;
        this.result = result;
    }

    static RankedPage page(SpeedTable table, SpeedStage stage) {
        var told = new SpeedResults(table, table.result());
        return new RankedPage(
                table.meeting(),
                stage,
                told.result.bound(),
                told.pairs(),
                told.left(),
                table.guests().stream()
                        .filter(one -> one.hasCome() && one.said() == null)
                        .toList());
    }

    private List<RankedPair> pairs() {
        var pairs = new ArrayList<RankedPair>();
        var crowded = crowded();
        for (int at = 0; at < result.mentees().size(); at++) {
            int with = result.mentorOf(at);
            if (with != Matching.NONE) {
                pairs.add(pair(result.mentees().get(at), result.mentors().get(with), crowded));
            }
        }
        return List.copyOf(pairs);
    }

    private RankedPair pair(
            SpeedGuest mentee, SpeedGuest mentor, Map<WorkplaceId, Boolean> crowded) {
        return new RankedPair(
                mentee,
                mentor,
                Objects.requireNonNull(mentee.placeOf(mentor.id())),
                Objects.requireNonNull(mentor.placeOf(mentee.id())),
                crowded.getOrDefault(workplace(mentor), false),
                asking(mentee, mentor));
    }

    private WorkplaceId workplace(SpeedGuest mentor) {
        return table.run().seats().get(mentor.number()).workplace();
    }

    /** Which workplaces would get more than they have places for, all their mentors together. */
    private Map<WorkplaceId, Boolean> crowded() {
        var loads = new HashMap<WorkplaceId, Integer>();
        for (int at = 0; at < result.mentors().size(); at++) {
            loads.merge(workplace(result.mentors().get(at)), result.load(at), Integer::sum);
        }
        var crowded = new HashMap<WorkplaceId, Boolean>();
        for (var seat : table.run().seats()) {
            int load = loads.getOrDefault(seat.workplace(), 0);
            crowded.put(seat.workplace(), load > seat.open());
        }
        return crowded;
    }

    /** A mentee is asked about this mentor first, then about the next two who wish her too. */
    private String asking(SpeedGuest mentee, SpeedGuest mentor) {
        var mentors =
                Stream.concat(
                                Stream.of(mentor),
                                result.mutual(mentee).stream().filter(one -> !one.equals(mentor)))
                        .limit(FIELDS.size())
                        .toList();
        var query = new ArrayList<String>();
        for (int at = 0; at < mentors.size(); at++) {
            query.add(FIELDS.get(at) + "=" + mentors.get(at).number());
        }
        return table.run().run().path("mentees/" + mentee.number() + "/asking?")
                + String.join("&", query);
    }

    private List<LeftOver> left() {
        var left = new ArrayList<LeftOver>();
        for (int at = 0; at < result.mentees().size(); at++) {
            if (result.mentorOf(at) == Matching.NONE) {
                why(result.mentees().get(at), result.mentors()).ifPresent(left::add);
            }
        }
        for (int at = 0; at < result.mentors().size(); at++) {
            if (result.load(at) == 0) {
                why(result.mentors().get(at), result.mentees()).ifPresent(left::add);
            }
        }
        return List.copyOf(left);
    }

    /** Empty for whoever has said nothing. */
    private Optional<LeftOver> why(SpeedGuest one, List<SpeedGuest> others) {
        return one.said() == null
                ? Optional.empty()
                : Optional.of(new LeftOver(one, reason(one, others)));
    }

    private LeftWhy reason(SpeedGuest one, List<SpeedGuest> others) {
        if (!one.isMentee() && free(one) == 0) {
            return LeftWhy.NO_SEAT;
        }
        var wished = result.wished(one, others);
        if (wished.isEmpty()) {
            return LeftWhy.WISHED_NOBODY;
        }
        if (others.stream().noneMatch(other -> other.wishes(one.id()))) {
            return LeftWhy.NOT_WISHED;
        }
        var mutual = wished.stream().filter(other -> other.wishes(one.id())).toList();
        if (mutual.isEmpty()) {
            return LeftWhy.NOT_EACH_OTHER;
        }
        return one.isMentee() && mutual.stream().allMatch(other -> free(other) == 0)
                ? LeftWhy.NO_SEAT_THERE
                : LeftWhy.OTHERS_FIRST;
    }

    private int free(SpeedGuest mentor) {
        return table.run().free(mentor.number());
    }
}
