package org.handslag.pool;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.fit.MenteeFacts;
import org.handslag.referral.Accepted;
import org.handslag.referral.Referral;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who could be matched in a programme today. */
@Component
public class Pool {
    private final Accepted accepted;
    private final MenteesFacts mentees;
    private final SeatsFacts seats;
    private final ObjectProvider<HeldSeats> holds;

    Pool(
            Accepted accepted,
            MenteesFacts mentees,
            SeatsFacts seats,
            ObjectProvider<HeldSeats> holds) {
        this.accepted = accepted;
        this.mentees = mentees;
        this.seats = seats;
        this.holds = holds;
    }

    /** Those who wait, the longest first, without those for whom someone is being asked. */
    public List<Waiting> waiting(ProgrammeId programme, ZoneId zone) {
        return waiting(accepted.of(new UUID[] {programme.value()}), zone);
    }

    /** Where this person waits; nowhere while someone is being asked for her. */
    public List<Waiting> waiting(PersonId person, ZoneId zone) {
        return waiting(accepted.of(person), zone);
    }

    private List<Waiting> waiting(List<Referral> all, ZoneId zone) {
        var asked = held().stream().map(HeldSeats.Held::mentee).collect(Collectors.toSet());
        var waiting =
                all.stream()
                        .filter(one -> one.person() != null && !asked.contains(one.person()))
                        .toList();
        var facts = mentees.of(persons(waiting));
        return waiting.stream()
                .map(one -> waiting(one, facts, zone))
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    private static Waiting waiting(Referral one, Map<PersonId, MenteeFacts> facts, ZoneId zone) {
        var person = Objects.requireNonNull(one.person());
        var yes = Objects.requireNonNull(one.yes());
        return new Waiting(
                person,
                one.id(),
                LocalDate.ofInstant(yes.at(), zone),
                facts.getOrDefault(person, MenteeFacts.none()));
    }

    /** The seats of all who are trained and have said whether they want to be mentors. */
    public List<OpenSeat> seats(LocalDate today) {
        return seats.on(today, held());
    }

    private List<HeldSeats.Held> held() {
        return holds.orderedStream().flatMap(one -> one.held().stream()).toList();
    }

    private static Collection<PersonId> persons(List<Referral> referrals) {
        return referrals.stream().map(one -> Objects.requireNonNull(one.person())).toList();
    }
}
