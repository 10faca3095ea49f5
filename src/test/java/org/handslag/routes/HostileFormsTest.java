package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handslag.support.Crowd;
import org.handslag.support.InTheWorld;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.handslag.web.Csrf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Every form that someone who runs an operator can reach, filled in as nobody should: she gets a
 * clear page in her language, and what is refused is stored in no part.
 */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileFormsTest {
    private static final List<String> VALUES =
            List.of(
                    "",
                    " \t ",
                    "a".repeat(1_000_000),
                    "å".repeat(6_000),
                    "Anna\u0000Ek",
                    "\u200B\u200D\uFEFF",
                    "😀👩‍🏫",
                    "\u202Eسارة\u202C الحسن",
                    "<script>alert(1)</script>",
                    "' or 1=1 -- ${7*7} {0} #{x} %s",
                    "-1",
                    "99999999999999999999",
                    "NaN",
                    "2026-02-30",
                    "0000-00-00",
                    "0001-01-01",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "9999-12-31",
                    "25:99",
                    "00:00",
                    "NOT_ONE_OF_THEM",
                    "01a214cb-8a92-716f-b28c-c5bd36ae6ce9",
                    "not-a-uuid",
                    "a@b.example\r\nBcc: x@y.example",
                    "\uFFFD",
                    "https://");

    /** Each registration of the day is looked for among those that were ticked; others are none. */
    private static final Set<String> LOOKED_FOR = Set.of("here");

    private final Rows rows;
    private final Everything everything;
    private final List<String> wrong = new ArrayList<>();
    private List<StaffForms.Form> forms = List.of();

    HostileFormsTest(BeanFactory beans, Environment settings, @LocalServerPort int port) {
        this.rows = new Rows(settings);
        this.everything = new Everything(beans, rows, port);
    }

    @BeforeAll
    void findTheForms() {
        everything.make();
        forms = new StaffForms(leader()).from("/goteborg/home");
    }

    @BeforeEach
    void forget() {
        wrong.clear();
    }

    @Test
    @Order(2)
    void answersPlainlyWhateverIsSentAndStoresNoPartOfIt() {
        assertThat(forms).hasSizeGreaterThan(30);
        rows.watch();
        var stored = new HashSet<String>();
        for (var form : forms) {
            var by = leader();
            rows.touched();
            var accepted = forge(by, form) | fill(by, form);
            var touched = rows.touched();
            note(
                    accepted || touched.isEmpty(),
                    form + " was refused each time and changed " + touched);
            stored.addAll(touched);
        }
        assertThat(stored).as("tables that what was accepted stands in").contains("journal");
        assertThat(wrong).isEmpty();
    }

    /** Each id in a form, and each that can be chosen, in turn that of another operator. */
    @Test
    @Order(1)
    void takesNothingOfAnotherOperatorIntoAForm() {
        var own = rows.ids(everything.goteborg().id(), false);
        var others = rows.ids(everything.favrskov().id(), true);
        var tried = 0;
        for (var form : forms) {
            var by = leader();
            for (var name : form.names()) {
                var now = StaffForms.again(by, form);
                var table = now == null ? null : own.get(shown(now, name));
                if (table != null && others.containsKey(table)) {
                    tried++;
                    var sent = now.with(Map.of(name, others.get(table)));
                    var status = refused(by, now, sent, name + " of another's " + table);
                    note(
                            status >= 400 || LOOKED_FOR.contains(name),
                            form + " took another's " + table + " as " + name);
                }
            }
        }
        assertThat(tried).as("ids found in forms").isGreaterThan(3);
        assertThat(wrong).isEmpty();
    }

    private static String shown(StaffForms.Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(form.choices().getOrDefault(name, ""));
    }

    /** Without a token of ours, with someone else's, with nothing but it, with everything twice. */
    private boolean forge(Visitor by, StaffForms.Form form) {
        note(
                refused(by, form, form.with(Map.of(Csrf.FIELD, "forged.token")), "forged") == 403,
                form + " believed a forged token");
        var bare = form.fields().stream().filter(f -> f.getKey().equals(Csrf.FIELD)).toList();
        var accepted = refused(by, form, bare, "nothing") < 400;
        var twice = new ArrayList<>(form.fields());
        twice.addAll(form.with(Map.of()).reversed());
        accepted |= refused(by, form, twice, "everything twice") < 400;
        var bytes =
                form.names().stream()
                        .filter(name -> !name.equals(Csrf.FIELD))
                        .map(name -> name + "=%E5%E4%FF%C3%28")
                        .collect(Collectors.joining("&"));
        var token = bare.isEmpty() ? "" : bare.getFirst().getValue();
        var page = by.postBytes(form.action(), bytes + "&" + Csrf.FIELD + "=" + token);
        looked(page, form, "bytes of another charset");
        return accepted | page.status() < 400;
    }

    /**
     * Every value in all fields at once and in each field alone; in a short run each form and each
     * field gets some of them.
     */
    private boolean fill(Visitor by, StaffForms.Form form) {
        var names = form.names().stream().filter(name -> !name.equals(Csrf.FIELD)).toList();
        if (names.isEmpty()) {
            return sent(by, form, names, "nothing, as it is only a button");
        }
        var accepted = false;
        for (var value : some(form.toString(), 5)) {
            accepted |= sent(by, form, names, value);
        }
        for (var name : names) {
            for (var value : some(form + name, 27)) {
                accepted |= sent(by, form, List.of(name), value);
            }
        }
        return accepted;
    }

    /** One of so many values, others for each place; all of them in a long run. */
    private static List<String> some(String place, int oneOf) {
        return IntStream.range(0, VALUES.size())
                .filter(i -> Repetitions.isLong() || (i + place.hashCode()) % oneOf == 0)
                .mapToObj(VALUES::get)
                .toList();
    }

    private boolean sent(Visitor by, StaffForms.Form form, List<String> names, String value) {
        var now = StaffForms.again(by, form);
        if (now == null) {
            return false;
        }
        var changed = new HashMap<String, String>();
        names.forEach(name -> changed.put(name, value));
        return refused(by, now, now.with(changed), told(names, value)) < 400;
    }

    /** Sends it; when it is refused nothing may have been noted or written to anyone. */
    private int refused(
            Visitor by, StaffForms.Form form, List<Map.Entry<String, String>> fields, String how) {
        var before = rows.changes();
        var page = Crowd.fromElsewhere(by).post(form.action(), fields);
        looked(page, form, how);
        if (page.status() >= 400) {
            note(rows.changes().equals(before), form + " kept a part of " + how);
        }
        return page.status();
    }

    private void looked(Visitor.Page page, StaffForms.Form form, String how) {
        note(page.status() < 500, form + " answered " + page.status() + " to " + how);
        if (page.status() >= 400) {
            var html = page.html();
            note(
                    html.select("html").attr("lang").equals("sv") && html.select("h1").size() == 1,
                    form + " answered " + page.status() + " with no page of ours to " + how);
        }
        if (page.status() == 200 || page.status() >= 400) {
            note(
                    !page.text().contains("<script>alert(1)"),
                    form + " wrote a script into its page for " + how);
        }
    }

    private void note(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    private static String told(List<String> names, String value) {
        var shown = value.length() > 40 ? value.length() + " characters" : value;
        return (names.size() == 1 ? names.getFirst() : "all fields") + " = " + shown;
    }

    private Visitor leader() {
        return everything.leader(everything.goteborg());
    }
}
