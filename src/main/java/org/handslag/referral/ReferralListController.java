package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.role.ProgrammeChoice;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Those who have come in; a consultant sees hers. Whoever is thought of is written in here. */
@Page
@RequestMapping("/referrals")
class ReferralListController {
    private final ReferralPages pages;
    private final Consultants consultants;
    private final ProgrammeChoice programmes;
    private final Coming coming;
    private final Templates templates;

    ReferralListController(
            ReferralPages pages,
            Consultants consultants,
            ProgrammeChoice programmes,
            Coming coming,
            Templates templates) {
        this.pages = pages;
        this.consultants = consultants;
        this.programmes = programmes;
        this.coming = coming;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see who has come in for a mentor, a consultant only those whom she follows",
            confirmed = true)
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.page(templates.referralIndex(f, asked, pages.list(f, asked)));
    }

    @GetMapping("/new")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "begin to write in someone who may want a mentor",
            confirmed = true)
    ResponseEntity<?> blank(Frame f) {
        var form =
                Form.empty()
                        .fill("language", f.home().language().toLanguageTag())
                        .fill(ReferralForm.YES, "NOT_YET");
        return Answer.page(page(f, form));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "write in someone who may want a mentor, who is then asked",
            confirmed = true)
    ResponseEntity<?> create(Frame f, Form form) {
        var wisher = ReferralForm.wisher(form, f);
        var programme = programmes.chosen(f, form, role(f));
        var yes = ReferralForm.yes(form, f.viewer().person(), coming.now());
        if (!form.ok()) {
            return Answer.invalid(page(f, form));
        }
        var fresh = fresh(f, form, wisher, programme);
        if (!coming.begin(fresh, f.home(), f.viewer())) {
            form.wrong("email", "referral.wrong.known");
            return Answer.refused(page(f, form));
        }
        if (yes.isPresent()) {
            coming.yes(fresh, yes.get(), f.viewer());
        } else {
            coming.ask(fresh, f.home());
        }
        return Answer.done(f, fresh.path(), "referral.done.begun");
    }

    private Referral fresh(Frame f, Form form, Referral.Wisher wisher, ProgrammeId programme) {
        return ReferralForm.fresh(
                wisher, programme, CameBy.REFERRED, consultant(f, form), coming.now());
    }

    /** A consultant follows whom she has thought of; a coordinator chooses who does, or nobody. */
    private @Nullable PersonId consultant(Frame f, Form form) {
        if (f.viewer().has(Role.JOB_CONSULTANT)) {
            return f.viewer().self();
        }
        var chosen = form.value("consultant");
        return consultants.on(pages.today(f)).stream()
                .filter(one -> one.value().equals(chosen))
                .map(one -> PersonId.of(one.value()))
                .findFirst()
                .orElse(null);
    }

    private JteModel page(Frame f, Form form) {
        var role = role(f);
        var others =
                role == Role.JOB_CONSULTANT ? List.<Option>of() : consultants.on(pages.today(f));
        return templates.referralNew(f, form, programmes.options(f, role), others);
    }

    private static Role role(Frame f) {
        return f.viewer().has(Role.COORDINATOR) ? Role.COORDINATOR : Role.JOB_CONSULTANT;
    }
}
