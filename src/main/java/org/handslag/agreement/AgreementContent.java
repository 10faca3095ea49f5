package org.handslag.agreement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version says: kept as one piece, since it is approved as one.
 *
 * @param texts only those that are not empty
 * @param goals at most {@link #MOST_GOALS}
 * @param kin whether anyone of the employer's side is kin of the mentee; null until it was answered
 * @param qualifications the mentor's, as the course register said when approvals were asked for
 * @param names of those of the circle who approve, as they were called then
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgreementContent(
        Period period,
        Map<AgreementText, String> texts,
        List<AgreementGoal> goals,
        Support support,
        @Nullable Boolean kin,
        Beside beside,
        List<Qualified> qualifications,
        Map<Party, String> names) {
    static final int MOST_GOALS = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param until the last day, inclusive; null while nobody has set it
     */
    public record Period(LocalDate from, @Nullable LocalDate until) {}

    /**
     * What is there to make it work.
     *
     * @param minutes of the mentor's time a week; null while nobody has said
     * @param adjustments from the catalogue
     * @param unadjusted it was asked, and nothing is needed
     * @param followUps days on which the circle looks how it goes
     */
    public record Support(
            @Nullable Integer minutes,
            Set<UUID> adjustments,
            boolean unadjusted,
            List<LocalDate> followUps) {
        public Support {
            adjustments = Set.copyOf(adjustments);
            followUps = followUps.stream().sorted().toList();
        }
    }

    /**
     * Who approves besides the circle.
     *
     * @param young whether the mentee is younger than an age below which a guardian approves
     */
    public record Beside(boolean young, Map<Party, Outsider> outsiders) {
        public Beside {
            outsiders = Map.copyOf(outsiders);
        }
    }

    /** One goal: what, how it will be seen, and by when. */
    public record AgreementGoal(String what, String seen, @Nullable LocalDate when) {
        boolean isWhole() {
            return !what.isEmpty() && !seen.isEmpty();
        }
    }

    /** Someone who approves by a link. */
    public record Outsider(String name, String email) {}

    /**
     * A course that makes mentors, completed.
     *
     * @param course its title by language tag
     */
    public record Qualified(Map<String, String> course, LocalDate on, String certificate) {}

    public AgreementContent {
        texts = Map.copyOf(texts);
        goals = List.copyOf(goals);
        qualifications = List.copyOf(qualifications);
        names = Map.copyOf(names);
    }

    static AgreementContent begun(LocalDate from) {
        return new AgreementContent(
                new Period(from, null),
                Map.of(),
                List.of(),
                new Support(null, Set.of(), false, List.of()),
                null,
                new Beside(false, Map.of()),
                List.of(),
                Map.of());
    }

    public LocalDate from() {
        return period.from();
    }

    public @Nullable LocalDate until() {
        return period.until();
    }

    /** Empty when nothing is written there. */
    public String text(AgreementText which) {
        return texts.getOrDefault(which, "");
    }

    public double hours() {
        var minutes = support.minutes();
        return minutes == null ? 0 : minutes / 60.0;
    }

    /**
     * After two weeks, in the middle, and two weeks before the end, where there is room for it; on
     * the Friday before rather than at a weekend.
     */
    public static List<LocalDate> usualFollowUps(LocalDate from, LocalDate until) {
        var days = ChronoUnit.DAYS.between(from, until);
        return Stream.of(from.plusDays(14), from.plusDays(days / 2), until.minusDays(14))
                .map(day -> day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5)))
                .filter(day -> day.isAfter(from) && day.isBefore(until))
                .distinct()
                .sorted()
                .toList();
    }

    public AgreementContent with(Map<AgreementText, String> written) {
        var all = new EnumMap<AgreementText, String>(AgreementText.class);
        all.putAll(texts);
        all.putAll(written);
        all.values().removeIf(String::isEmpty);
        return new AgreementContent(
                period, all, goals, support, kin, beside, qualifications, names);
    }

    public AgreementContent during(LocalDate first, @Nullable LocalDate last) {
        var other = new Period(first, last);
        return new AgreementContent(
                other, texts, goals, support, kin, beside, qualifications, names);
    }

    public AgreementContent aimingAt(List<AgreementGoal> other) {
        return new AgreementContent(
                period, texts, other, support, kin, beside, qualifications, names);
    }

    AgreementContent with(Support other) {
        return new AgreementContent(
                period, texts, goals, other, kin, beside, qualifications, names);
    }

    public AgreementContent followedUp(List<LocalDate> days) {
        return with(
                new Support(support.minutes(), support.adjustments(), support.unadjusted(), days));
    }

    AgreementContent related(@Nullable Boolean are) {
        return new AgreementContent(
                period, texts, goals, support, are, beside, qualifications, names);
    }

    AgreementContent with(Beside other) {
        return new AgreementContent(
                period, texts, goals, support, kin, other, qualifications, names);
    }

    AgreementContent guidedBy(List<Qualified> courses) {
        return new AgreementContent(period, texts, goals, support, kin, beside, courses, names);
    }

    AgreementContent between(Map<Party, String> these) {
        return new AgreementContent(
                period, texts, goals, support, kin, beside, qualifications, these);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static AgreementContent parse(String json) {
        return JSON.readValue(json, AgreementContent.class);
    }
}
