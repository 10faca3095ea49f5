package org.handslag.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.adjustment.Adjustment;
import org.handslag.agreement.AgreementContent.Qualified;
import org.handslag.web.Frame;

/**
 * The text of a version, in a reader's language, for every place where it is read: the page, the
 * link, paper and PDF.
 */
public record AgreementSheet(List<Chapter> chapters) {

    /** What stands under a lead word. */
    public record Chapter(LeadWord word, List<Line> lines) {}

    /** One point. */
    public record Line(String term, List<String> values) {}

    /**
     * @param kind what the kind of placement is called; empty while none is chosen
     * @param helps the adjustments of the catalogue that were chosen
     */
    static AgreementSheet of(
            Frame f,
            AgreementVersion version,
            String workplace,
            String kind,
            List<Adjustment> helps) {
        var writing = new Writing(f, version.content());
        return new AgreementSheet(
                List.of(
                        new Chapter(LeadWord.CLARITY, writing.clarity(workplace, kind)),
                        new Chapter(LeadWord.PURPOSE, writing.texts(LeadWord.PURPOSE)),
                        new Chapter(LeadWord.REQUIREMENTS, writing.requirements(helps)),
                        new Chapter(LeadWord.EXPECTATIONS, writing.expectations()),
                        new Chapter(LeadWord.GOALS, writing.goals())));
    }

    private record Writing(Frame f, AgreementContent content) {

        List<Line> clarity(String workplace, String kind) {
            var lines = new ArrayList<Line>();
            for (var party : Party.values()) {
                var name = content.names().get(party);
                if (name != null) {
                    lines.add(new Line(capital(f.t(party)), List.of(name)));
                }
            }
            lines.add(line("agreement.place", workplace));
            add(lines, "agreement.kind", kind);
            lines.add(line("agreement.period", period()));
            lines.addAll(texts(LeadWord.CLARITY));
            return lines;
        }

        /** As the other terms begin; elsewhere a party stands within a line. */
        private String capital(String party) {
            return party.substring(0, 1).toUpperCase(f.locale()) + party.substring(1);
        }

        private String period() {
            var until = content.until();
            return until == null
                    ? f.t("agreement.from", "from", f.date(content.from()))
                    : f.t(
                            "agreement.from-until",
                            "from",
                            f.date(content.from()),
                            "until",
                            f.date(until));
        }

        List<Line> requirements(List<Adjustment> helps) {
            var lines = new ArrayList<Line>();
            if (content.support().minutes() != null) {
                lines.add(
                        line(
                                "agreement.hours",
                                f.t("agreement.hours-a-week", "n", content.hours())));
            }
            if (!content.qualifications().isEmpty()) {
                lines.add(
                        new Line(
                                f.t("agreement.qualification"),
                                content.qualifications().stream().map(this::course).toList()));
            }
            if (!helps.isEmpty()) {
                lines.add(
                        new Line(
                                f.t("agreement.helps"),
                                helps.stream().map(one -> f.plain(one.offers())).toList()));
            } else if (content.support().unadjusted()) {
                lines.add(line("agreement.helps", f.t("agreement.unadjusted")));
            }
            lines.addAll(texts(LeadWord.REQUIREMENTS));
            if (!content.support().followUps().isEmpty()) {
                lines.add(
                        new Line(
                                f.t("agreement.follow-ups"),
                                content.support().followUps().stream().map(f::date).toList()));
            }
            lines.add(line("agreement.confidential", f.t("agreement.confidential-text")));
            lines.add(line("agreement.who-sees", f.t("agreement.who-sees-text")));
            return lines;
        }

        private String course(Qualified one) {
            var title =
                    one.course()
                            .getOrDefault(
                                    f.lang(),
                                    one.course().values().stream().findFirst().orElse(""));
            return one.certificate().isEmpty()
                    ? f.t("agreement.course", "course", title, "day", f.date(one.on()))
                    : f.t(
                            "agreement.course-code",
                            "course",
                            title,
                            "day",
                            f.date(one.on()),
                            "code",
                            one.certificate());
        }

        List<Line> expectations() {
            var lines = new ArrayList<>(texts(LeadWord.EXPECTATIONS));
            var kin = content.kin();
            if (kin != null) {
                lines.add(
                        line("agreement.kin", f.t(kin ? "agreement.kin-yes" : "agreement.kin-no")));
            }
            lines.add(line("agreement.other-mentor", f.t("agreement.other-mentor-text")));
            return lines;
        }

        List<Line> goals() {
            var lines = new ArrayList<Line>();
            for (int i = 0; i < content.goals().size(); i++) {
                var goal = content.goals().get(i);
                var values = new ArrayList<>(List.of(goal.what()));
                if (!goal.seen().isEmpty()) {
                    values.add(f.t("agreement.goal-seen", "how", goal.seen()));
                }
                if (goal.when() != null) {
                    values.add(f.t("agreement.goal-when", "day", f.date(goal.when())));
                }
                lines.add(new Line(f.t("agreement.goal", "n", i + 1), values));
            }
            return lines;
        }

        List<Line> texts(LeadWord word) {
            var lines = new ArrayList<Line>();
            word.texts().forEach(text -> add(lines, text, content.text(text)));
            return lines;
        }

        private void add(List<Line> lines, AgreementText text, String words) {
            if (!words.isEmpty()) {
                lines.add(
                        new Line(
                                f.t(text), words.lines().filter(line -> !line.isBlank()).toList()));
            }
        }

        private void add(List<Line> lines, String key, String value) {
            if (!value.isEmpty()) {
                lines.add(line(key, value));
            }
        }

        private Line line(String key, String value) {
            return new Line(f.t(key), List.of(value));
        }
    }

    /** What differs between two, line by line: the terms of those that are new or other. */
    Set<String> changedFrom(AgreementSheet before) {
        var then =
                before.chapters.stream()
                        .flatMap(c -> c.lines().stream())
                        .collect(Collectors.toSet());
        return chapters.stream()
                .flatMap(chapter -> chapter.lines().stream())
                .filter(line -> !then.contains(line))
                .map(Line::term)
                .collect(Collectors.toSet());
    }
}
