package org.handslag.relation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.relation.Acquaintances.When;
import org.handslag.relation.RelationListPage.Met;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
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
import pages.Templates;

/** "Companies I know": for a job consultant her own, for the office each consultant's. */
@Page
class AcquaintanceController {
    private final Acquaintances acquaintances;
    private final Organisations organisations;
    private final Templates templates;
    private final Clock clock;

    AcquaintanceController(
            Acquaintances acquaintances,
            Organisations organisations,
            Templates templates,
            Clock clock) {
        this.acquaintances = acquaintances;
        this.organisations = organisations;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/acquaintances")
    @Allow(
            value = {Who.JOB_CONSULTANT, Who.COORDINATOR},
            to = "see which companies a job consultant has met at the courses")
    ResponseEntity<?> index(Frame f, Form asked) {
        var choices = choices(f);
        var whose = whose(f, asked, choices);
        asked.fill("of", whose);
        var met = acquaintances.ofConsultant(whose, when(f, whose));
        return Answer.page(templates.relationMet(f, asked, choices, met));
    }

    @GetMapping("/acquaintances.{ending}")
    @Allow(
            value = {Who.JOB_CONSULTANT, Who.COORDINATOR},
            to = "download which companies a job consultant has met at the courses")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var whose = whose(f, asked, choices(f));
        var met = acquaintances.ofConsultant(whose, when(f, whose));
        return file(f, ending, met);
    }

    @GetMapping("/organisations/{id}/acquaintances")
    @Allow(value = Who.COORDINATOR, to = "see which companies an employer has met at the courses")
    ResponseEntity<?> ofOrganisation(Frame f, @PathVariable OrganisationId id) {
        var organisation = organisations.find(id).orElseThrow(NotVisible::new);
        var met = acquaintances.ofOrganisation(id, when(f, null));
        return Answer.page(templates.relationMetBy(f, organisation, met));
    }

    @GetMapping("/organisations/{id}/acquaintances.{ending}")
    @Allow(
            value = Who.COORDINATOR,
            to = "download which companies an employer has met at the courses")
    ResponseEntity<?> fileOfOrganisation(
            Frame f, @PathVariable OrganisationId id, @PathVariable String ending) {
        var organisation = organisations.find(id).orElseThrow(NotVisible::new);
        return file(f, ending, acquaintances.ofOrganisation(organisation.id(), when(f, null)));
    }

    /** Only the office chooses among the consultants, those of its own programmes. */
    private List<Option> choices(Frame f) {
        return f.viewer().has(Role.COORDINATOR)
                ? acquaintances.consultants(f.viewer().programmes(Role.COORDINATOR))
                : List.of();
    }

    /** Whom she chose; else herself, or the first for an office that works at no course. */
    private static PersonId whose(Frame f, Form asked, List<Option> choices) {
        var self = f.viewer().self().toString();
        return choices.stream()
                .filter(option -> asked.chosen("of", option.value()))
                .findFirst()
                .or(() -> choices.stream().filter(o -> o.value().equals(self)).findFirst())
                .or(
                        () ->
                                f.viewer().has(Role.JOB_CONSULTANT)
                                        ? Optional.empty()
                                        : choices.stream().findFirst())
                .map(option -> new PersonId(UUID.fromString(option.value())))
                .orElse(f.viewer().self());
    }

    /** What she has seen herself is all hers; the office sees its own programmes. */
    private When when(Frame f, @Nullable PersonId whose) {
        var all = f.viewer().self().equals(whose);
        var programmes = all ? null : f.viewer().programmes(Role.COORDINATOR);
        return new When(clock.instant(), f.home().zone(), programmes);
    }

    private static ResponseEntity<?> file(Frame f, String ending, List<Met> met) {
        List<SheetColumn<Met>> columns =
                List.of(
                        SheetColumn.of(f, "organisation.organisation", m -> SheetCell.of(m.name())),
                        SheetColumn.of(f, "relation.times", m -> SheetCell.of(m.times())),
                        SheetColumn.of(f, "relation.first-met", m -> SheetCell.of(m.first())),
                        SheetColumn.of(f, "relation.last-met", m -> SheetCell.of(m.last())),
                        SheetColumn.of(
                                f, "relation.met-at", m -> SheetCell.of(f.plain(m.course()))));
        return ListFile.of(f, ending, columns, met::stream).named(f.t("relation.met-file"));
    }
}
