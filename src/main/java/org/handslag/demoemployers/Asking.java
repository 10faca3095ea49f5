package org.handslag.demoemployers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.commission.Commission;
import org.handslag.commission.CommissionId;
import org.handslag.commission.Offer;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.OrderPart;

/** What an orderer of the script asks for, and what she is offered. */
final class Asking {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS_TO_ANSWER = 30;

    private Asking() {}

    static Commission order(OrderPart part, Stage stage, LocalDate today) {
        var asked = Days.of(part.asked(), today);
        return new Commission(
                CommissionId.next(),
                stage.programme(),
                UUID.randomUUID(),
                new Commission.Orderer(
                        part.organisation(),
                        part.unit(),
                        part.name(),
                        part.email(),
                        part.telephone(),
                        stage.script().language()),
                new Commission.Purpose(
                        part.host(),
                        part.audience(),
                        part.placements(),
                        part.coming(),
                        part.work()),
                wish(part, stage, today),
                new Commission.Terms(part.payer(), part.reference(), part.mayOpen(), null),
                asked.atTime(MORNING).atZone(stage.operator().zone()).toInstant());
    }

    private static Commission.Wish wish(OrderPart part, Stage stage, LocalDate today) {
        var course = stage.courses().get(part.course());
        return new Commission.Wish(
                course == null ? null : course.id(),
                part.contents(),
                part.wishes(),
                part.guest(),
                days(part, today),
                part.seats(),
                part.ownPremises(),
                part.place(),
                part.access());
    }

    private static List<Commission.Day> days(OrderPart part, LocalDate today) {
        var wished = Stream.ofNullable(part.wished());
        return Stream.concat(wished, part.allDates().stream().map(date -> date.day()))
                .map(day -> new Commission.Day(Days.of(day, today), Commission.DayPart.WHOLE_DAY))
                .toList();
    }

    static Offer offer(OrderPart part, Commission order, Instant now, LocalDate today) {
        var offered = Days.of(Objects.requireNonNull(part.offered()), today);
        var offer = Objects.requireNonNull(part.offer());
        return new Offer(
                1,
                offer.contents(),
                offer.dates(),
                order.wish().seats(),
                Objects.requireNonNullElse(part.venue(), ""),
                offer.guest(),
                offer.cost(),
                offered.plusDays(DAYS_TO_ANSWER),
                now);
    }
}
