package org.handslag.demo;

import java.time.LocalDate;
import org.handslag.scope.Email;
import org.handslag.settings.AccessibilityStatement;
import org.handslag.settings.DataProtection;
import org.handslag.settings.Defect;
import org.handslag.settings.DefectId;
import org.handslag.settings.LegalFacts;
import org.springframework.stereotype.Component;

/** What the law asks an operator to say of itself. */
@Component
class Legalities {
    private final LegalFacts facts;
    private final Moments moments;

    Legalities(LegalFacts facts, Moments moments) {
        this.facts = facts;
        this.moments = moments;
    }

    void settle(Stage stage, Furniture furniture, LocalDate today) {
        var by = stage.coordinator();
        moments.at(
                stage.script().began(),
                stage.operator(),
                () ->
                        facts.save(
                                facts.dataProtection(),
                                protection(stage, furniture.protection()),
                                by));
        var assessed = today.minusDays(furniture.accessibility().assessed());
        moments.onMorning(
                assessed,
                stage.operator(),
                () ->
                        facts.save(
                                facts.accessibility(),
                                statement(furniture.accessibility(), assessed),
                                by));
        for (var part : furniture.defects()) {
            var since = today.minusDays(part.since());
            moments.onMorning(
                    since,
                    stage.operator(),
                    () -> facts.add(defect(part, since, today.plusDays(part.planned())), by));
        }
    }

    private static DataProtection protection(Stage stage, Furniture.ProtectionPart part) {
        var since = stage.script().since();
        return new DataProtection(
                part.responsible(),
                part.officer(),
                new Email(part.email()),
                part.telephone(),
                Script.texts(part.basis(), since),
                Script.texts(part.retention(), since),
                0);
    }

    private AccessibilityStatement statement(Furniture.AccessPart part, LocalDate day) {
        return new AccessibilityStatement(
                Script.texts(part.service(), day),
                part.conformity(),
                day,
                part.assessor(),
                Script.texts(part.method(), day),
                Script.texts(part.burden(), day),
                Script.texts(part.outside(), day),
                "",
                moments.now(),
                0);
    }

    private static Defect defect(Furniture.DefectPart part, LocalDate since, LocalDate planned) {
        return new Defect(
                DefectId.next(),
                Script.texts(part.what(), since),
                Script.texts(part.reason(), since),
                part.criterion(),
                since,
                planned,
                null,
                0);
    }
}
