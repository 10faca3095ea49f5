package org.handslag.network;

import java.util.List;
import org.handslag.directory.SearchText;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Who came to a meeting: ticked on a list, on a printed sheet, or found among the members. */
@Page
@RequestMapping("/meetings/{id}")
class AttendanceController {
    private static final int NAME = 100;

    private final MeetingPages pages;
    private final MeetingRows rows;
    private final Convening convening;
    private final Around around;
    private final Templates templates;

    AttendanceController(
            MeetingPages pages,
            MeetingRows rows,
            Convening convening,
            Around around,
            Templates templates) {
        this.pages = pages;
        this.rows = rows;
        this.convening = convening;
        this.around = around;
        this.templates = templates;
    }

    @GetMapping("/attendance")
    @Allow(value = Who.COORDINATOR, to = "see who came to a meeting, and find who else did")
    ResponseEntity<?> edit(Frame f, @PathVariable MeetingId id, Form asked) {
        var meeting = pages.meeting(f, id);
        return page(f, HttpStatus.OK, meeting, asked);
    }

    @PostMapping("/attendance")
    @Allow(value = Who.COORDINATOR, to = "tick who came to a meeting")
    ResponseEntity<?> update(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = begun(pages.meeting(f, id));
        var chosen = form.values("here");
        var here =
                convening.guests(meeting).stream()
                        .map(Guest::id)
                        .filter(guest -> chosen.contains(guest.toString()))
                        .toList();
        if (chosen.stream().distinct().count() > here.size()) {
            form.wrong("here", "form.choose");
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, meeting, form);
        }
        convening.came(meeting, here, f.viewer());
        return Answer.done(f, "/meetings/" + id, "network.attendance-saved");
    }

    /** A member who came without being on the list. */
    @PostMapping("/drop-in")
    @Allow(value = Who.COORDINATOR, to = "note a member who came without an invitation")
    ResponseEntity<?> dropIn(Frame f, @PathVariable MeetingId id, Form form) {
        var meeting = begun(pages.meeting(f, id));
        var person = form.parsed("person", "form.choose", PersonId::of);
        var found =
                rows.members(meeting, SearchText.patterns(form.optionalLine("q", NAME))).stream()
                        .filter(one -> one.id().equals(person))
                        .findFirst();
        if (found.isEmpty()) {
            form.wrong("q", "network.nobody-found");
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, meeting, form);
        }
        convening.dropIn(meeting, found.get().id(), f.viewer());
        return Answer.done(f, "/meetings/" + id + "/attendance", "network.dropped-in");
    }

    @GetMapping("/sheet")
    @Allow(value = Who.COORDINATOR, to = "print the list of guests to be ticked")
    ResponseEntity<?> print(Frame f, @PathVariable MeetingId id) {
        var meeting = pages.meeting(f, id);
        var expected =
                pages.guests(f, meeting).stream()
                        .filter(one -> one.guest().reply() != GuestReply.NO)
                        .toList();
        return Answer.page(templates.networkSheet(f, meeting, expected));
    }

    @GetMapping("/guests.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the guests of a meeting and their answers")
    ResponseEntity<?> download(Frame f, @PathVariable MeetingId id, @PathVariable String ending) {
        var all = pages.guests(f, pages.meeting(f, id));
        return ListFile.of(f, ending, columns(f), all::stream).named(f.t("network.guest-file"));
    }

    private ResponseEntity<?> page(Frame f, HttpStatus status, Meeting meeting, Form form) {
        var all = pages.guests(f, meeting);
        if (form.values("here").isEmpty()) {
            form.fillAll(
                    "here",
                    all.stream()
                            .filter(one -> one.guest().present())
                            .map(one -> one.guest().id().toString())
                            .toList());
        }
        var words = SearchText.patterns(form.optionalLine("q", NAME));
        var found = words.isEmpty() ? List.<Attendee.Found>of() : rows.members(meeting, words);
        var began = !around.now().isBefore(meeting.plan().starts());
        return Answer.with(
                status, templates.networkAttendance(f, meeting, all, found, form, began));
    }

    private Meeting begun(Meeting meeting) {
        if (meeting.announcedAt() == null
                || meeting.cancelledAt() != null
                || around.now().isBefore(meeting.plan().starts())) {
            throw new Refusal("network.refused.not-begun");
        }
        return meeting;
    }

    private static List<SheetColumn<Attendee>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "network.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "network.email", row -> SheetCell.of(row.email())),
                SheetColumn.of(f, "network.reply", row -> SheetCell.of(reply(f, row))),
                SheetColumn.of(f, "network.came", row -> SheetCell.of(row.guest().present())));
    }

    private static String reply(Frame f, Attendee row) {
        var reply = row.guest().reply();
        return reply == null ? "" : f.t(reply);
    }
}
