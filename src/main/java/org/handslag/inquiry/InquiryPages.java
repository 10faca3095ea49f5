package org.handslag.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.inquiry.InquiryPage.Told;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.InWords;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of an inquiry together, for a coordinator of its programme. */
@Component
class InquiryPages {
    private final Inquiries inquiries;
    private final InquiryRounds rounds;
    private final Choosing choosing;
    private final InquiryAnswers answers;
    private final Surveys surveys;
    private final Clock clock;

    InquiryPages(
            Inquiries inquiries,
            InquiryRounds rounds,
            Choosing choosing,
            InquiryAnswers answers,
            Surveys surveys,
            Clock clock) {
        this.inquiries = inquiries;
        this.rounds = rounds;
        this.choosing = choosing;
        this.answers = answers;
        this.surveys = surveys;
        this.clock = clock;
    }

    Inquiry visible(Frame f, InquiryId id) {
        var hers = f.viewer().programmes(Role.COORDINATOR);
        return inquiries
                .find(id)
                .filter(one -> hers == null || List.of(hers).contains(one.programme().value()))
                .orElseThrow(NotVisible::new);
    }

    List<InquiryPage.Listed> all(Frame f) {
        return inquiries.all(f.viewer().programmes(Role.COORDINATOR)).stream()
                .map(
                        inquiry -> {
                            var latest = rounds.latest(inquiry.id());
                            return new InquiryPage.Listed(inquiry, next(inquiry, latest), latest);
                        })
                .toList();
    }

    InquiryPage of(Frame f, InquiryId id) {
        var inquiry = visible(f, id);
        var all = rounds.of(id);
        return new InquiryPage(
                inquiry,
                surveys.find(inquiry.survey()).orElseThrow(),
                all,
                choosing.count(inquiry.whose(), today(f)),
                next(inquiry, all.stream().findFirst()),
                answers.of(id, true).size());
    }

    InquiryPage.RoundResult round(Frame f, InquiryId id, int number) {
        var page = of(f, id);
        var round = numbered(page, number).orElseThrow(NotVisible::new);
        return result(f, page, round);
    }

    /** Of the latest round, when there is one. */
    InquiryPage.@Nullable RoundResult latest(Frame f, InquiryPage page) {
        return page.rounds().stream().findFirst().map(r -> result(f, page, r)).orElse(null);
    }

    private InquiryPage.RoundResult result(Frame f, InquiryPage page, InquiryRound round) {
        var before = numbered(page, round.number() - 1).orElse(null);
        return new InquiryPage.RoundResult(
                page,
                round,
                before,
                rounds.skipped(round),
                Needed.of(f, answered(round), before == null ? null : answered(before)));
    }

    private Needed.Answered answered(InquiryRound round) {
        return new Needed.Answered(
                surveys.edition(round.survey(), round.edition()), answers.in(round));
    }

    /** Answers in words; each edition is read once. */
    List<Told> told(Frame f, List<InquiryAnswer> all) {
        Map<String, Edition> editions = new HashMap<>();
        return all.stream()
                .map(
                        one -> {
                            var edition =
                                    editions.computeIfAbsent(
                                            one.survey() + "/" + one.edition(),
                                            _ -> surveys.edition(one.survey(), one.edition()));
                            return new Told(one, InWords.all(f, edition, one.replies()));
                        })
                .toList();
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    private static Optional<InquiryRound> numbered(InquiryPage page, int number) {
        return page.rounds().stream().filter(round -> round.number() == number).findFirst();
    }

    private static @Nullable LocalDate next(Inquiry inquiry, Optional<InquiryRound> latest) {
        return inquiry.state() == InquiryState.RUNNING
                ? inquiry.rhythm().next(latest.map(InquiryRound::day).orElse(null))
                : null;
    }
}
