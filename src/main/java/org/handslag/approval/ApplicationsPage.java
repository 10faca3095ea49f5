package org.handslag.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Pool;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * Those who wait for an answer at a date, to choose among.
 *
 * @param form with those who are chosen already
 */
public record ApplicationsPage(
        CourseInstance instance, Texts title, Pool pool, List<Applicant> applicants, Form form) {

    public String path() {
        return "/instances/" + instance.id() + "/applications";
    }

    public List<Option> options(Frame f) {
        return applicants.stream().map(one -> option(f, one)).toList();
    }

    private static Option option(Frame f, Applicant one) {
        var hint = new ArrayList<String>();
        if (!one.workplace().isEmpty()) {
            hint.add(one.workplace());
        }
        if (!one.contact().isEmpty()) {
            hint.add(f.t("registered.through", "name", one.contact()));
        }
        hint.add(
                f.t(
                        "approval.applied",
                        "day",
                        f.date(one.applied()),
                        "answer",
                        f.date(one.answerBy())));
        var name = one.name().isEmpty() ? f.t("registered.nameless") : one.name();
        return Option.of(one.id(), name, String.join(". ", hint));
    }

    /** Those of one booking, each with the address at which all of them are chosen. */
    public List<ApplicantGroup> groups() {
        return applicants.stream()
                .filter(one -> !one.contact().isEmpty())
                .collect(
                        Collectors.groupingBy(
                                Applicant::booking, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .map(group -> group(group))
                .toList();
    }

    private ApplicantGroup group(List<Applicant> those) {
        return new ApplicantGroup(those.getFirst().contact(), those.size(), choosing(those));
    }

    public String choosingAll() {
        return choosing(applicants);
    }

    private String choosing(List<Applicant> those) {
        return path()
                + those.stream()
                        .map(one -> "who=" + one.id())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
