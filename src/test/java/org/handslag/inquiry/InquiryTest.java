package org.handslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.questionnaire.SurveyId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void restsGoesOnAndEnds() {
        assertThat(running().state()).isEqualTo(InquiryState.RUNNING);
        assertThat(running().pause(NOW).state()).isEqualTo(InquiryState.PAUSED);
        assertThat(running().pause(NOW).resume().state()).isEqualTo(InquiryState.RUNNING);
        assertThat(running().end(NOW).state()).isEqualTo(InquiryState.ENDED);
        assertThat(running().pause(NOW).end(NOW).state()).isEqualTo(InquiryState.ENDED);
    }

    @Test
    void refusesWhatDoesNotFollow() {
        var ended = running().end(NOW);
        assertThatThrownBy(ended::resume).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ended.pause(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ended.end(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> running().resume()).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () ->
                                ended.rewritten(
                                        "Nytt", ended.survey(), ended.rhythm(), ended.whose()))
                .isInstanceOf(Refusal.class);
    }

    private static Inquiry running() {
        return new Inquiry(
                InquiryId.next(),
                new ProgrammeId(UUID.randomUUID()),
                "Behov",
                SurveyId.next(),
                new Rhythm(LocalDate.of(2026, 11, 2), 3),
                new Inquiry.Whose(List.of(), List.of()),
                Inquiry.Standing.running(),
                0);
    }
}
