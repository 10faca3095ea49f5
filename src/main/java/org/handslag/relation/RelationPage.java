package org.handslag.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * All that the office knows of how it stands with an employer.
 *
 * @param steps the latest first
 * @param names of those who did things
 * @param trained of each workplace
 */
public record RelationPage(
        Organisation organisation,
        List<Workplace> workplaces,
        RelationState now,
        List<RelationStep> steps,
        List<EmployerContact> contacts,
        List<RelationPage.Share> trained,
        RelationPage.TookPart before,
        List<RelationPage.Note> notes,
        Beside beside,
        List<Option> responsibles,
        Map<PersonId, String> names,
        Form form) {

    /**
     * What stands beside the relation itself.
     *
     * @param reached whom a mail reaches, by whatever way she is known; null for nobody
     * @param consent null while nobody was asked to be ambassador
     * @param proposed whether a programme's rule proposes it
     */
    public record Beside(
            @Nullable EmployerContact reached,
            List<RelationPage.FollowUp> followUps,
            List<RelationPage.Collaboration> collaborations,
            List<Option> units,
            @Nullable Consent consent,
            boolean proposed) {}

    public String path() {
        return RelationController.path(organisation.id());
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public String workplace(@Nullable WorkplaceId id) {
        return workplaces.stream()
                .filter(w -> w.id().equals(id))
                .map(Workplace::name)
                .findFirst()
                .orElse("");
    }

    /** To what the office may move it. */
    public List<Option> states(Frame f) {
        return List.of(RelationState.values()).stream()
                .filter(state -> state != RelationState.AMBASSADOR)
                .map(state -> Option.of(state, f.t(state)))
                .toList();
    }

    public List<Option> wheres() {
        return workplaces.stream().map(w -> Option.of(w.id(), w.name())).toList();
    }

    public String responsible() {
        return responsibles.stream()
                .filter(one -> form.chosen("responsible", one.value()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    /**
     * What an employer was asked, and said.
     *
     * @param given null until it said yes
     */
    public record Consent(
            UUID id,
            OrganisationId organisation,
            Instant asked,
            @Nullable Instant given,
            boolean namePublic) {}

    /**
     * One of an organisation's: seen from the employer or from the unit.
     *
     * @param other the one at the other end
     * @param asUnit whether the organisation that was asked for is the unit
     */
    public record Collaboration(
            OrganisationId other,
            String name,
            boolean asUnit,
            String targetGroup,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A question.
     *
     * @param sent when it went to the contact, null when it was not sent
     * @param answer empty until there is one; stands nowhere else
     */
    public record FollowUp(
            FollowUpId id,
            OrganisationId organisation,
            String question,
            LocalDate due,
            @Nullable PersonId by,
            @Nullable Instant sent,
            String answer,
            @Nullable Instant answered,
            @Nullable Instant dropped) {

        static FollowUp planned(
                OrganisationId organisation,
                String question,
                LocalDate due,
                @Nullable PersonId by) {
            return new FollowUp(
                    FollowUpId.next(), organisation, question, due, by, null, "", null, null);
        }

        public boolean isOpen() {
            return answered == null && dropped == null;
        }
    }

    /** What the office has written down about an employer. Its text stands nowhere else. */
    public record Note(
            NoteId id,
            OrganisationId organisation,
            LocalDate day,
            String text,
            @Nullable PersonId by) {}

    /**
     * One workplace's.
     *
     * @param employees null while nobody has told; then there is no share to show
     */
    public record Share(
            WorkplaceId workplace, String name, int mentors, @Nullable Integer employees) {

        /**
         * In percent of the employees, at most a hundred, and more than none never told as 0; empty
         * while their number is unknown.
         */
        public Optional<Integer> percent() {
            return employees == null
                    ? Optional.empty()
                    : Optional.of(
                            Math.clamp(
                                    Math.round(100f * mentors / employees),
                                    Math.min(mentors, 1),
                                    100));
        }
    }

    /** On how many course dates someone of this employer was present, the first and the last. */
    public record TookPart(int dates, @Nullable LocalDate first, @Nullable LocalDate last) {}
}
