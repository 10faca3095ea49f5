package org.handslag.demonetwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;

/** What is there while the network of an operator is told. */
record Tale(Stage stage, LocalDate today, Circle circle) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    Operator operator() {
        return stage.operator();
    }

    Viewer coordinator() {
        return stage.coordinator();
    }

    Viewer herself(PersonId person) {
        return new Viewer(operator().id(), person, List.of(), operator().language());
    }

    /** A date of the past, or so many days from today and never at a weekend. */
    LocalDate day(String told) {
        if (!told.startsWith("+")) {
            return LocalDate.parse(told);
        }
        var day = today.plusDays(Integer.parseInt(told.substring(1)));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(3);
            case SUNDAY -> day.plusDays(2);
            default -> day;
        };
    }

    Instant morning(LocalDate day) {
        return at(day, MORNING);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(operator().zone()).toInstant();
    }

    static Texts texts(Map<String, String> words, LocalDate day) {
        return Script.texts(words, day);
    }
}
