package org.handslag.network;

import java.time.LocalDate;
import java.util.List;
import org.handslag.membership.HostOfferId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What a coordinator tells others of a meeting: that it is held, that it is not, and thanks. */
@Page
@RequestMapping("/meetings/{id}")
class SendingController {
    private static final String COUNT = "count";
    private static final int WORDS = 1000;

    private final MeetingPages pages;
    private final Convening convening;
    private final Hosting hosting;
    private final Around around;
    private final Templates templates;

    SendingController(
            MeetingPages pages,
            Convening convening,
            Hosting hosting,
            Around around,
            Templates templates) {
        this.pages = pages;
        this.convening = convening;
        this.hosting = hosting;
        this.around = around;
        this.templates = templates;
    }

    @GetMapping("/announcement")
    @Allow(value = Who.COORDINATOR, to = "see to how many an invitation will be sent")
    ResponseEntity<?> ask(Frame f, @PathVariable MeetingId id) {
        var meeting = pages.meeting(f, id);
        var count = pages.uninvited(f, meeting).size();
        return Answer.page(templates.networkAnnouncement(f, meeting, count, false));
    }

    /**
     * She presses a button that names a number: if it is not that number any more, she is asked.
     */
    @PostMapping("/announcement")
    @Allow(value = Who.COORDINATOR, to = "announce a meeting and invite whom its rule finds")
    ResponseEntity<?> announce(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = pages.meeting(f, id);
        var persons = pages.uninvited(f, meeting);
        if (!form.value(COUNT).equals(String.valueOf(persons.size()))) {
            return Answer.refused(templates.networkAnnouncement(f, meeting, persons.size(), true));
        }
        convening.announce(meeting, persons, f.viewer());
        return Answer.done(f, "/meetings/" + id, "network.announced");
    }

    @GetMapping("/cancellation")
    @Allow(value = Who.COORDINATOR, to = "begin to call a meeting off")
    ResponseEntity<?> askToCancel(Frame f, @PathVariable MeetingId id) {
        var meeting = pages.meeting(f, id);
        return Answer.page(templates.networkCancellation(f, meeting, Form.empty(), field(f)));
    }

    @PostMapping("/cancellation")
    @Allow(value = Who.COORDINATOR, to = "call a meeting off, of which its guests are told")
    ResponseEntity<?> cancel(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = pages.meeting(f, id);
        var today = LocalDate.ofInstant(around.now(), f.home().zone());
        var words = field(f).read(form, Texts.none(), today);
        if (!form.ok()) {
            return Answer.invalid(templates.networkCancellation(f, meeting, form, field(f)));
        }
        convening.cancel(meeting, words, f.viewer());
        return Answer.done(f, "/meetings/" + id, "network.called-off");
    }

    @PostMapping("/host")
    @Allow(value = Who.COORDINATOR, to = "take a workplace's offer to host a meeting")
    ResponseEntity<?> host(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = pages.meeting(f, id);
        var offer =
                hosting.find(form.parsed("offer", "form.choose", HostOfferId::of))
                        .filter(one -> !one.isTaken())
                        .orElseThrow(() -> new Refusal("network.refused.offer-gone"));
        convening.takeHost(meeting, offer, f.viewer());
        return Answer.done(f, "/meetings/" + id, "network.hosted");
    }

    private static TextsField field(Frame f) {
        return TextsField.lines("words", List.copyOf(f.home().languages()), WORDS);
    }
}
