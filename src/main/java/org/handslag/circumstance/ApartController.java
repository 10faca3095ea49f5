package org.handslag.circumstance;

import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.profile.Apart;
import org.handslag.profile.ApartReason;
import org.handslag.profile.ConflictId;
import org.handslag.referral.ReferralId;
import org.handslag.referral.Wishers;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.willingness.Saying;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Which mentors are not proposed for someone, as far as the programme knows of a conflict. */
@Page
@RequestMapping("/referrals/{id}/apart")
class ApartController {
    private static final String READ_AS = "apart";

    private final Wishers wishers;
    private final Apart apart;
    private final Saying saying;
    private final Reads reads;
    private final Templates templates;

    ApartController(Wishers wishers, Apart apart, Saying saying, Reads reads, Templates templates) {
        this.wishers = wishers;
        this.apart = apart;
        this.saying = saying;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see which mentors are kept apart from someone because of a conflict",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable ReferralId id) {
        return Answer.page(templates.circumstanceApart(f, page(f, visible(f, id)), Form.empty()));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "keep a mentor apart from someone because of a conflict",
            confirmed = true)
    ResponseEntity<?> add(Frame f, @PathVariable ReferralId id, Form form) {
        var wisher = visible(f, id);
        var page = page(f, wisher);
        var mentor = form.parsed("mentor", "profile.choice-gone", text -> known(page, text));
        var reason = form.choice("reason", ApartReason.class);
        if (mentor == null || reason == null) {
            return Answer.invalid(templates.circumstanceApart(f, page, form));
        }
        if (!apart.conflict(wisher.her(), mentor, reason, f.viewer())) {
            form.wrong("mentor", "circumstance.apart-known");
            return Answer.refused(templates.circumstanceApart(f, page, form));
        }
        return Answer.done(f, wisher.back() + "/apart", "circumstance.apart-added");
    }

    @PostMapping("/{conflict}/ending")
    @Allow(
            value = Who.COORDINATOR,
            to = "say that a conflict with a mentor is over",
            confirmed = true)
    ResponseEntity<?> end(Frame f, @PathVariable ReferralId id, @PathVariable ConflictId conflict) {
        var wisher = visible(f, id);
        apart.end(conflict, wisher.her(), f.viewer());
        return Answer.done(f, wisher.back() + "/apart", "circumstance.apart-ended");
    }

    private static PersonId known(ApartPage page, String text) {
        return page.mentors().stream()
                .map(Option::value)
                .filter(text::equals)
                .findFirst()
                .map(PersonId::of)
                .orElseThrow(IllegalArgumentException::new);
    }

    private ApartPage page(Frame f, Wisher wisher) {
        reads.read(f.viewer(), READ_AS, List.of(wisher.her()));
        var mentors =
                saying.trained(f.viewer().programmes(Role.COORDINATOR), f.home().zone()).stream()
                        .filter(one -> !one.person().equals(wisher.her()))
                        .map(one -> Option.of(one.person(), one.name()))
                        .toList();
        return new ApartPage(wisher, apart.conflicts(wisher.her()), mentors);
    }

    /**
     * @throws NotVisible for someone of another programme
     */
    private Wisher visible(Frame f, ReferralId id) {
        return Wisher.of(wishers.ofProgramme(id, f.viewer()));
    }
}
