package org.handslag.demoemployers;

import java.time.LocalDate;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoemployers.EmployersScript.RulePart;
import org.handslag.directory.Organisations;
import org.handslag.relation.Consenting;
import org.handslag.relation.RelationStep.StepCause;
import org.handslag.relation.Relations;
import org.springframework.stereotype.Component;

/** What the office notes about one employer, and where the relation goes. */
@Component
class RelationActs {
    private final Relations relations;
    private final Consenting consenting;
    private final Questions questions;
    private final Organisations organisations;
    private final Moments moments;

    RelationActs(
            Relations relations,
            Consenting consenting,
            Questions questions,
            Organisations organisations,
            Moments moments) {
        this.relations = relations;
        this.consenting = consenting;
        this.questions = questions;
        this.organisations = organisations;
        this.moments = moments;
    }

    void rule(RulePart part, Stage stage) {
        moments.onMorning(
                LocalDate.parse(part.since()),
                stage.operator(),
                () ->
                        consenting.rule(
                                stage.programme(),
                                part.mentors(),
                                part.percent(),
                                part.months(),
                                stage.coordinator()));
    }

    void play(Told.OfOne told, Stage stage, LocalDate today) {
        var day = Days.of(told.on(), today);
        switch (told) {
            case Told.Moves moves -> on(day, stage, () -> move(moves, stage, day, today));
            case Told.Notes note -> on(day, stage, () -> note(note, stage, day));
            case Told.Joins joins -> on(day, stage, () -> join(joins, stage, day));
            case Told.Asks asked -> questions.ask(asked, stage, today);
            case Told.Honours honours -> questions.honour(honours, stage, today);
        }
    }

    private void on(LocalDate day, Stage stage, Runnable act) {
        moments.onMorning(day, stage.operator(), act);
    }

    private void move(Told.Moves told, Stage stage, LocalDate day, LocalDate today) {
        var until = told.until() == null ? null : Days.of(told.until(), today);
        var wish = new Relations.Wish(told.state(), until, told.why());
        var id = stage.employers().organisation(told.employer());
        var employer = organisations.find(id).orElseThrow();
        relations.move(employer, wish, StepCause.OFFICE, stage.coordinator(), day);
    }

    private void note(Told.Notes told, Stage stage, LocalDate day) {
        var employer = stage.employers().organisation(told.employer());
        relations.note(employer, day, told.text(), stage.coordinator());
    }

    private void join(Told.Joins told, Stage stage, LocalDate day) {
        var employer = stage.employers().organisation(told.employer());
        var unit = stage.employers().organisation(told.unit());
        relations.join(employer, unit, told.group(), day, stage.coordinator());
    }
}
