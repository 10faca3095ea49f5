package org.handslag.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.access.Tokens;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For modules that keep what is answered: who is asked, by which link and in which period. */
@Component
public class CheckIns {
    private final CheckInRows rows;
    private final CheckInPlans plans;
    private final Tokens tokens;
    private final ObjectProvider<CheckInAnswers> modules;

    CheckIns(
            CheckInRows rows,
            CheckInPlans plans,
            Tokens tokens,
            ObjectProvider<CheckInAnswers> modules) {
        this.rows = rows;
        this.plans = plans;
        this.tokens = tokens;
        this.modules = modules;
    }

    /**
     * @throws NotVisible when the link is worth nothing
     */
    public CheckIn byLink(CheckInKind kind, String token, LocalDate today) {
        return tokens.find(kind.byLink(), token)
                .flatMap(id -> rows.find(id, today))
                .orElseThrow(NotVisible::new);
    }

    /**
     * The first day of the period in which a day lies: that of the mentorship until she is asked.
     */
    public LocalDate period(
            CheckInKind kind, Mentorship mentorship, CheckInVoice voice, LocalDate day) {
        return rows.period(kind, mentorship.id(), voice, day).orElse(mentorship.begins());
    }

    /** How often this is asked in a circle. */
    public CheckInPlan plan(CheckInKind kind, MentorshipId mentorship) {
        return plans.of(kind, mentorship);
    }

    /** What this person is asked now and has not answered yet. */
    List<CheckIn> waiting(PersonId person, LocalDate today) {
        var open = rows.openOf(person, today).stream().filter(CheckIn::holds).toList();
        var by = open.stream().collect(Collectors.groupingBy(Asked::of));
        return by.entrySet().stream()
                .flatMap(one -> unanswered(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private record Asked(CheckInKind kind, CheckInVoice voice) {
        static Asked of(CheckIn one) {
            return new Asked(one.kind(), one.voice());
        }
    }

    private List<CheckIn> unanswered(Asked asked, Collection<CheckIn> open) {
        var ids = open.stream().map(CheckIn::mentorship).toList();
        var latest =
                modules.orderedStream()
                        .filter(module -> module.kind() == asked.kind())
                        .findFirst()
                        .map(module -> module.latest(asked.voice(), ids))
                        .orElse(Map.of());
        return open.stream().filter(one -> isUnanswered(one, latest)).toList();
    }

    private static boolean isUnanswered(CheckIn one, Map<MentorshipId, LocalDate> latest) {
        var day = latest.get(one.mentorship());
        return day == null || day.isBefore(one.day());
    }
}
