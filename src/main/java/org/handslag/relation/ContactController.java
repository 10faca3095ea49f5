package org.handslag.relation;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Whom to write to at an employer, and how many work at a workplace. */
@Page
class ContactController {
    private static final String EMPLOYEES = "employees";
    private static final int MOST = 999_999;

    private final Organisations organisations;
    private final Workplaces workplaces;
    private final EmployerContacts contacts;
    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    ContactController(
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Journal journal,
            Templates templates,
            Clock clock) {
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.contacts = contacts;
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/organisations/{id}/contact")
    @Allow(value = Who.COORDINATOR, to = "begin to change whom to write to at an organisation")
    ResponseEntity<?> edit(Frame f, @PathVariable OrganisationId id) {
        var organisation = organisation(id);
        var form = form(f, whole(id));
        return Answer.page(page(f, organisation, null, form));
    }

    @PostMapping("/organisations/{id}/contact")
    @Allow(value = Who.COORDINATOR, to = "change whom to write to at an organisation")
    ResponseEntity<?> update(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = organisation(id);
        var contact = read(f, form, id, null);
        if (!form.ok()) {
            return Answer.invalid(page(f, organisation, null, form));
        }
        save(f, contact, new Subject("organisation", id.value()));
        return Answer.done(f, RelationController.path(id), "relation.contact-saved");
    }

    @GetMapping("/workplaces/{id}/contact")
    @Allow(value = Who.COORDINATOR, to = "begin to change whom to write to at a workplace")
    ResponseEntity<?> edit(Frame f, @PathVariable WorkplaceId id) {
        var workplace = workplaces.find(id).orElseThrow(NotVisible::new);
        var form = form(f, contacts.at(id));
        contacts.employees(id).ifPresent(n -> form.fill(EMPLOYEES, n));
        return Answer.page(page(f, organisation(workplace.organisation()), workplace, form));
    }

    @PostMapping("/workplaces/{id}/contact")
    @Allow(
            value = Who.COORDINATOR,
            to = "change whom to write to at a workplace, and how many work there")
    ResponseEntity<?> update(Frame f, @PathVariable WorkplaceId id, Form form) {
        var workplace = workplaces.find(id).orElseThrow(NotVisible::new);
        var contact = read(f, form, workplace.organisation(), id);
        Optional<Integer> employees =
                form.value(EMPLOYEES).isBlank()
                        ? Optional.empty()
                        : Optional.of(form.number(EMPLOYEES, 1, MOST));
        if (!form.ok()) {
            var owner = organisation(workplace.organisation());
            return Answer.invalid(page(f, owner, workplace, form));
        }
        save(f, contact, new Subject("workplace", id.value()));
        count(f, id, employees);
        return Answer.done(
                f, RelationController.path(workplace.organisation()), "relation.contact-saved");
    }

    /** What was told stays told by whoever told it, as long as it is the same. */
    private void count(Frame f, WorkplaceId id, Optional<Integer> employees) {
        var before = contacts.employees(id);
        if (!before.equals(employees)) {
            contacts.saveSize(id, employees, f.viewer().person(), clock.instant());
            journal.changed(
                    f.viewer(),
                    "workplace.employees",
                    new Subject("workplace", id.value()),
                    Map.of(EMPLOYEES, before.map(String::valueOf).orElse("")),
                    Map.of(EMPLOYEES, employees.map(String::valueOf).orElse("")));
        }
    }

    private Organisation organisation(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }

    private Optional<EmployerContact> whole(OrganisationId id) {
        return contacts.of(id).stream().filter(c -> c.workplace() == null).findFirst();
    }

    private static Form form(Frame f, Optional<EmployerContact> known) {
        var form = Form.empty().fill("language", f.home().language().toLanguageTag());
        known.ifPresent(
                c ->
                        form.fill("name", c.name())
                                .fill("email", c.email())
                                .fill("language", c.language().toLanguageTag()));
        return form;
    }

    private static EmployerContact read(
            Frame f, Form form, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        var name = form.optionalLine("name", 200);
        var email = form.optionalLine("email", 254);
        if (!email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("email", "form.email");
        }
        var language =
                f.languages().stream()
                        .filter(l -> form.chosen("language", l.toLanguageTag()))
                        .findFirst()
                        .orElse(f.home().language());
        return new EmployerContact(organisation, workplace, name, email, language);
    }

    private void save(Frame f, EmployerContact contact, Subject about) {
        contacts.save(contact, clock.instant());
        // Names and addresses are a person's: the journal says that they changed, not to what.
        journal.changed(
                f.viewer(), "contact.changed", about, Map.of(), Map.of("contact", "changed"));
    }

    private JteModel page(
            Frame f, Organisation organisation, @Nullable Workplace workplace, Form form) {
        var spoken = f.languages().stream().map(l -> option(f, l)).toList();
        return templates.relationContact(f, organisation, workplace, spoken, form);
    }

    private static Option option(Frame f, Locale language) {
        return Option.of(language.toLanguageTag(), f.languageName(language));
    }
}
