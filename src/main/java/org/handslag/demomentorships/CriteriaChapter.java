package org.handslag.demomentorships;

import java.time.LocalDate;
import org.handslag.criteria.Deciding;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells how a programme came to the criteria by which it compares mentees and mentors. */
@Component
@Order(45)
class CriteriaChapter implements Chapter {
    private final Deciding deciding;
    private final ProgrammeCriteria criteria;
    private final Moments moments;

    CriteriaChapter(Deciding deciding, ProgrammeCriteria criteria, Moments moments) {
        this.deciding = deciding;
        this.criteria = criteria;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        for (var part : CriteriaPart.of(stage)) {
            moments.onMorning(
                    today.minusDays(part.ago()), stage.operator(), () -> decide(stage, part));
        }
    }

    private void decide(Stage stage, CriteriaPart part) {
        var was = criteria.current(stage.programme());
        var decided = deciding.decide(was, part.criteria(), part.why(), stage.coordinator());
        if (decided.isEmpty()) {
            throw new IllegalStateException("Someone else has decided in between");
        }
    }
}
