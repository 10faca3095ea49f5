package org.handslag.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.settings.Defect;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The statement field by field, in the operator's own language, as the states' tools ask for it:
 * ready to be copied.
 *
 * @param missing keys of what should be written first
 */
public record StatementSheet(Locale language, List<Line> lines, List<String> missing) {

    /**
     * @param key message that names the field
     */
    public record Line(String key, String value) {}

    static StatementSheet of(
            Operator operator, Statement statement, Words words, Addresses addresses) {
        var facts = statement.facts();
        var writer = new Writer(operator, statement, words);
        var lines = new ArrayList<Line>();
        lines.add(new Line("who", operator.name()));
        lines.add(new Line("service", writer.or(facts.service(), operator.name())));
        lines.add(new Line("address", addresses.of(operator, "/")));
        lines.add(new Line("conformity", writer.conformity()));
        lines.add(new Line("defects", writer.defects()));
        lines.add(new Line("burden", writer.or(facts.burden(), words.t("site.no-burden"))));
        lines.add(new Line("outside", writer.or(facts.outside(), words.t("site.no-outside"))));
        lines.add(new Line("assessed", writer.day(facts.assessedOn())));
        lines.add(new Line("method", writer.method()));
        lines.add(new Line("updated", writer.updated()));
        lines.add(new Line("telephone", statement.contact().telephoneFor(words.locale())));
        lines.add(new Line("email", writer.known(statement.contact().email())));
        lines.add(new Line("form", addresses.of(operator, "/contact")));
        lines.add(new Line("authority", statement.authority()));
        lines.add(new Line("short", addresses.of(operator, "/was")));
        return new StatementSheet(words.locale(), List.copyOf(lines), statement.missing());
    }

    private record Writer(Operator operator, Statement statement, Words words) {

        String or(Texts texts, String otherwise) {
            return texts.shownTo(words.locale(), operator.languages())
                    .map(Texts.Shown::text)
                    .orElse(otherwise);
        }

        String known(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        String day(@Nullable LocalDate day) {
            return day == null ? "" : Spoken.date(day, words.locale());
        }

        String conformity() {
            return statement.facts().isFilledIn()
                    ? words.t("conformity." + statement.conformity())
                    : "";
        }

        String method() {
            var assessor = statement.facts().assessor();
            var who = assessor == null ? "" : words.t("assessor." + assessor) + ". ";
            return who + or(statement.facts().method(), "");
        }

        String updated() {
            var at = statement.facts().updatedAt();
            return at == null ? "" : day(LocalDate.ofInstant(at, operator.zone()));
        }

        String defects() {
            var told = new ArrayList<String>();
            for (var defect : statement.defects()) {
                told.add(told.size() + 1 + ". " + told(defect));
            }
            return told.isEmpty() ? words.t("site.sheet-no-defects") : String.join("\n\n", told);
        }

        private String told(Defect defect) {
            var told = new ArrayList<>(List.of(or(defect.what(), "")));
            if (!defect.reason().isEmpty()) {
                told.add(words.t("site.defect-why") + ": " + or(defect.reason(), ""));
            }
            if (!defect.criterion().isEmpty()) {
                told.add("WCAG " + defect.criterion());
            }
            told.add(
                    defect.plannedOn() == null
                            ? words.t("site.defect-not-planned")
                            : words.t("site.defect-planned", "day", day(defect.plannedOn())));
            return String.join("\n", told);
        }
    }
}
