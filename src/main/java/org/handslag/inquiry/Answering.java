package org.handslag.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.access.Tokens;
import org.handslag.contacting.LeftAlone;
import org.handslag.inquiry.InquiryLink.AskedOne;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Replies;
import org.handslag.questionnaire.Surveys;
import org.handslag.relation.Relations;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what workplaces say, and lets them be asked no more. */
@Component
public class Answering {
    private final Tokens tokens;
    private final AskedWorkplaces asked;
    private final Kept kept;
    private final Surveys surveys;
    private final Relations relations;
    private final Told told;

    Answering(
            Tokens tokens,
            AskedWorkplaces asked,
            Kept kept,
            Surveys surveys,
            Relations relations,
            Told told) {
        this.tokens = tokens;
        this.asked = asked;
        this.kept = kept;
        this.surveys = surveys;
        this.relations = relations;
        this.told = told;
    }

    /** What is kept of inquiries. */
    @Component
    record Kept(Inquiries inquiries, InquiryRounds rounds, InquiryAnswers answers) {}

    /** Who is told of an answer or is left alone, and when. */
    @Component
    record Told(LeftAlone alone, Journal journal, Clock clock) {}

    InquiryLink follow(String token) {
        return tokens.find(InquiryLetters.LINK, token)
                .flatMap(id -> asked.find(new AskedId(id)))
                .map(one -> link(token, one))
                .orElseThrow(NotVisible::new);
    }

    /**
     * Those of the latest round who were written to and have not answered, as they would meet it.
     */
    public List<InquiryLink> silent(InquiryId inquiry) {
        return kept.rounds().latest(inquiry).stream()
                .flatMap(round -> asked.sent(round).stream())
                .flatMap(id -> asked.find(id).stream())
                .map(one -> link("", one))
                .filter(InquiryLink::isOpen)
                .toList();
    }

    private InquiryLink link(String token, AskedOne one) {
        var inquiry = kept.inquiries().find(one.inquiry()).orElseThrow();
        var rounds = kept.rounds().of(inquiry.id());
        var round =
                rounds.stream().filter(r -> r.number() == one.round()).findFirst().orElseThrow();
        Instant answered = kept.answers().find(one.id()).map(InquiryAnswer::answered).orElse(null);
        return new InquiryLink(
                token,
                one,
                surveys.find(round.survey()).orElseThrow(),
                surveys.edition(round.survey(), round.edition()),
                answered,
                inquiry.state() == InquiryState.ENDED || !round.equals(rounds.getFirst()));
    }

    /** False when the workplace has answered already. */
    public boolean take(
            InquiryLink link, Replies replies, InquiryAnswer.@Nullable Call call, Viewer by) {
        var now = told.clock().instant();
        if (!kept.answers().add(link.asked().id(), replies, call, now)) {
            return false;
        }
        note(link, by, "inquiry.answered", Map.of("answer", "changed"));
        return true;
    }

    void leave(InquiryLink link, Viewer by, Operator home) {
        relations.neverAgain(link.asked().workplace(), false, by, today(home));
        link.asked().address().ifPresent(address -> told.alone().add(address, place(link), by));
    }

    void comeBack(InquiryLink link, Viewer by, Operator home) {
        relations.asksAgain(link.asked().workplace(), false, by, today(home));
        link.asked().address().ifPresent(address -> told.alone().remove(address, place(link), by));
    }

    private static Subject place(InquiryLink link) {
        return new Subject("workplace", link.asked().workplace().value());
    }

    private LocalDate today(Operator home) {
        return LocalDate.ofInstant(told.clock().instant(), home.zone());
    }

    private void note(InquiryLink link, Viewer by, String what, Map<String, ?> after) {
        var about = new Subject(InquiryLetters.SUBJECT, link.asked().inquiry().value());
        told.journal().changed(by, what, about, Map.of(), after);
    }
}
