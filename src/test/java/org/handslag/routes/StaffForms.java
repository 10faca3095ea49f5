package org.handslag.routes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handslag.support.Visitor;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Goes through the pages of someone who works at an operator and finds every form there is. */
class StaffForms {
    private static final Pattern ID =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                            + "|(?<=/)\\d+(?=/|$)");
    private static final int OF_ONE_KIND = 2;

    /** Ends something: tried last, so that the other forms still have something to work on. */
    private static final Pattern ENDS =
            Pattern.compile(".*/(cancellation|removal|run|ending|undo|retirement|not-same|merges)");

    private final Visitor visitor;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    StaffForms(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * A form as its page shows it.
     *
     * @param choices what else could be chosen in a field, the first of each
     */
    record Form(
            String page,
            String action,
            List<Map.Entry<String, String>> fields,
            Map<String, String> choices) {

        TreeSet<String> names() {
            var names = new TreeSet<String>();
            fields.forEach(field -> names.add(field.getKey()));
            return names;
        }

        /** The same fields, of which those in {@code changed} hold something else. */
        List<Map.Entry<String, String>> with(Map<String, String> changed) {
            var typed = new ArrayList<Map.Entry<String, String>>();
            fields.forEach(
                    f ->
                            typed.add(
                                    Map.entry(
                                            f.getKey(),
                                            changed.getOrDefault(f.getKey(), f.getValue()))));
            return typed;
        }

        @Override
        public String toString() {
            return kind(action) + " on " + kind(page) + " " + names();
        }
    }

    /** All forms that can be reached by links from this page, the ones that end things last. */
    List<Form> from(String first) {
        open.add(first);
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        return forms.values().stream()
                .sorted(Comparator.comparing(form -> ENDS.matcher(form.action()).matches()))
                .toList();
    }

    /** How many pages were looked at. */
    int pages() {
        return seen.size();
    }

    /** The form again, with what its page says now; null when it is gone. */
    static Form again(Visitor visitor, Form form) {
        var page = visitor.get(form.page());
        return page.status() != 200
                ? null
                : read(form.page(), page).stream()
                        .filter(one -> one.action().equals(form.action()))
                        .filter(one -> one.names().equals(form.names()))
                        .findFirst()
                        .orElse(null);
    }

    private void visit(String path) {
        if (seen.merge(kind(path), 1, Integer::sum) > OF_ONE_KIND) {
            return;
        }
        var page = visitor.get(path);
        if (page.status() != 200 || !page.header("Content-Type").startsWith("text/html")) {
            return;
        }
        read(path, page).forEach(form -> forms.putIfAbsent(form.toString(), form));
        var links = new LinkedHashSet<String>();
        page.html().select("a[href^=/goteborg/]").forEach(a -> links.add(a.attr("href")));
        links.stream()
                .filter(link -> !link.contains("lang="))
                .filter(link -> !seen.containsKey(kind(link)) || seen.get(kind(link)) < OF_ONE_KIND)
                .forEach(open::add);
    }

    private static List<Form> read(String path, Visitor.Page page) {
        return page.html().select("form[method=post]").stream()
                .filter(form -> !form.attr("action").contains("/sign-out"))
                .map(form -> read(path, (FormElement) form))
                .toList();
    }

    private static Form read(String path, FormElement form) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.formData().forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        var choices = new HashMap<String, String>();
        for (var option : form.select("select option, input[type=radio], input[type=checkbox]")) {
            var name = name(option);
            if (!option.val().isEmpty()) {
                choices.putIfAbsent(name, option.val());
            }
            if (fields.stream().noneMatch(field -> field.getKey().equals(name))) {
                fields.add(Map.entry(name, option.val()));
            }
        }
        return new Form(path, form.attr("action"), fields, choices);
    }

    private static String name(Element option) {
        var select = option.closest("select");
        return select == null ? option.attr("name") : select.attr("name");
    }

    /** The path without what tells two of a kind apart. */
    private static String kind(String path) {
        return ID.matcher(path.replaceFirst("[?#].*", "")).replaceAll("*");
    }
}
