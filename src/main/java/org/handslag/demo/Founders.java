package org.handslag.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseModule;
import org.handslag.course.Curriculum;
import org.handslag.course.StaffKind;
import org.handslag.course.StaffRule;
import org.handslag.course.Syllabus;
import org.handslag.demo.Script.CoursePart;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewPerson;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.Programmes;
import org.handslag.directory.Workplaces;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Sets the stage: operator, programme, people with their roles, organisations, courses. */
@Component
class Founders {
    private final Operators operators;
    private final Programmes programmes;
    private final People people;
    private final Roles roles;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Curriculum curriculum;

    Founders(
            Operators operators,
            Programmes programmes,
            People people,
            Roles roles,
            Organisations organisations,
            Workplaces workplaces,
            Curriculum curriculum) {
        this.operators = operators;
        this.programmes = programmes;
        this.people = people;
        this.roles = roles;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.curriculum = curriculum;
    }

    Operator operator(Script script) {
        var languages = script.languages().stream().map(Locale::forLanguageTag).toList();
        var operator =
                new Operator(
                        OperatorId.next(),
                        script.slug(),
                        script.name(),
                        script.country(),
                        languages,
                        script.zoneId(),
                        script.colour(),
                        false,
                        0);
        operators.add(operator);
        return operator;
    }

    Stage stage(Script script, Operator operator) {
        var programme =
                programmes.add(
                        "mentor",
                        Script.texts(script.programme(), script.since()),
                        Period.since(script.since()));
        var cast = new ArrayList<PersonId>();
        for (var person : script.people()) {
            cast.add(person(script, operator, person));
        }
        for (var organisation : script.organisations()) {
            var id =
                    organisations.meet(
                            NewOrganisation.of(
                                    organisation.name(), script.country(), organisation.sector()));
            organisation.workplaces().forEach(w -> workplaces.meet(NewWorkplace.of(id, w)));
        }
        var stage = new Stage(script, operator, programme, List.copyOf(cast), Map.of(), Map.of());
        return new Stage(
                script, operator, programme, stage.people(), courses(stage, programme), Map.of());
    }

    private PersonId person(Script script, Operator operator, Script.PersonPart part) {
        var id = people.add(NewPerson.of(part.name(), new Email(part.email()), script.language()));
        var whole = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        roles.give(
                Viewer.visitor(operator.id(), script.language()),
                new NewGrant(id, part.role(), whole, Period.since(script.since()), ""));
        return id;
    }

    private Map<String, Course> courses(Stage stage, ProgrammeId programme) {
        var courses = new HashMap<String, Course>();
        for (var part : stage.script().courses()) {
            courses.put(
                    part.slug(),
                    curriculum.create(syllabus(stage, programme, part), stage.coordinator()));
        }
        return courses;
    }

    private static Syllabus syllabus(Stage stage, ProgrammeId programme, CoursePart part) {
        var since = stage.script().since();
        var course =
                new Course(
                        CourseId.next(),
                        programme,
                        part.slug(),
                        Script.texts(part.title(), since),
                        Script.texts(part.learn(), since),
                        Script.texts(part.forWhom(), since),
                        stage.operator().languages(),
                        part.makesMentor(),
                        part.percent(),
                        null,
                        0);
        var modules =
                part.modules().stream()
                        .map(m -> new CourseModule(Script.texts(m.title(), since), m.minutes()))
                        .toList();
        var staff =
                part.consultants() == 0
                        ? List.<StaffRule>of()
                        : List.of(new StaffRule(StaffKind.JOB_CONSULTANT, part.consultants()));
        return new Syllabus(course, modules, staff);
    }
}
