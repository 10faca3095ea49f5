package org.handslag.prerequisite;

import java.util.List;
import java.util.stream.IntStream;
import org.handslag.course.Course;
import org.handslag.seats.Admission.Told;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * The page on which it is said what a course asks.
 *
 * @param said what stands now, as everyone reads it
 * @param options the other courses
 * @param ways the fields of the ways in that are shown
 */
public record RulePage(
        Course course, Told said, List<Option> options, Form form, List<String> ways) {
    static RulePage of(Course course, Told said, List<Option> options, RuleForm typed) {
        var ways = IntStream.range(0, typed.shown()).mapToObj(RuleForm::way).toList();
        return new RulePage(course, said, options, typed.form(), ways);
    }

    public String path() {
        return "/curriculum/" + course.id() + "/prerequisite";
    }
}
