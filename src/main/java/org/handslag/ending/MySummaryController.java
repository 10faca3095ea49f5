package org.handslag.ending;

import org.handslag.access.Tokens;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The mentee reads the summary before anyone at the workplace, signed in or by her link. */
@Page
class MySummaryController {
    private final EndingReach reach;
    private final SummaryReading reading;
    private final Tokens tokens;

    MySummaryController(EndingReach reach, SummaryReading reading, Tokens tokens) {
        this.reach = reach;
        this.reading = reading;
        this.tokens = tokens;
    }

    @GetMapping("/mentorships/{id}/summary/mine")
    @Allow(
            value = Who.SIGNED_IN,
            to = "read the summary of her mentorship before others do, as its mentee",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        var ending = mine(f, id);
        return reading.show(f, ending, at(ending));
    }

    @PostMapping("/mentorships/{id}/summary/mine")
    @Allow(
            value = Who.SIGNED_IN,
            to = "change the summary of her mentorship or say that it is right, as its mentee",
            confirmed = true)
    ResponseEntity<?> answer(Frame f, @PathVariable MentorshipId id, Form form) {
        var ending = mine(f, id);
        return reading.answer(f, ending, at(ending), form);
    }

    @GetMapping("/sum-up/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "read what came of her mentorship")
    ResponseEntity<?> behindLink(Frame f, @PathVariable String token) {
        return reading.show(f, linked(f, token), at(token));
    }

    @PostMapping("/sum-up/{token}")
    @Allow(
            value = Who.LINK_HOLDER,
            to = "change what came of her mentorship or say that it is right")
    ResponseEntity<?> answerBehindLink(Frame f, @PathVariable String token, Form form) {
        return reading.answer(f, linked(f, token), at(token), form);
    }

    private static SummaryReading.At at(EndingView ending) {
        return new SummaryReading.At(
                EndSummary.RightWay.SELF, ending.path() + "/mine", ending.path());
    }

    private static SummaryReading.At at(String token) {
        var path = "/sum-up/" + token;
        return new SummaryReading.At(EndSummary.RightWay.LINK, path, path);
    }

    private EndingView mine(Frame f, MentorshipId id) {
        var ending = reach.seeing(f, id);
        return EndingReach.only(ending, ending.is(CircleRole.MENTEE));
    }

    private EndingView linked(Frame f, String token) {
        return tokens.find(EndingLetters.SUMMARY, token)
                .map(id -> reach.byLink(f, new MentorshipId(id)))
                .orElseThrow(NotVisible::new);
    }
}
