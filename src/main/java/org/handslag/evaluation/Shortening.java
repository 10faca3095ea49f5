package org.handslag.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A quote may leave words out, which is shown; whatever is left stands as it was written. */
final class Shortening {
    private static final String GAP = "[…]";

    private Shortening() {}

    /** As it is kept: a gap stands between spaces. */
    static String tidy(String text) {
        return String.join(" ", words(text));
    }

    /** Whether this says some of what was said, in the same words and order, gaps shown. */
    static boolean isOf(String shorter, String whole) {
        var said = words(whole);
        var parts = parts(words(shorter));
        var last = parts.size() - 1;
        if (parts.stream().allMatch(List::isEmpty)) {
            return false;
        }
        var from = 0;
        for (int i = 0; i <= last; i++) {
            var part = parts.get(i);
            var at = i == last ? said.size() - part.size() : find(said, part, from);
            if (at < from || (i == 0 && at > 0) || !stands(said, part, at)) {
                return false;
            }
            from = at + part.size();
        }
        return true;
    }

    private static int find(List<String> said, List<String> part, int from) {
        var at = Collections.indexOfSubList(said.subList(from, said.size()), part);
        return at < 0 ? -1 : from + at;
    }

    private static boolean stands(List<String> said, List<String> part, int at) {
        return said.subList(at, at + part.size()).equals(part);
    }

    /** What stands between the gaps; empty at an end that is left out. */
    private static List<List<String>> parts(List<String> words) {
        var parts = new ArrayList<List<String>>();
        var part = new ArrayList<String>();
        for (var word : words) {
            if (word.equals(GAP)) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        parts.add(part);
        return parts;
    }

    private static List<String> words(String text) {
        var spaced = text.replace("[...]", GAP).replace(GAP, " " + GAP + " ");
        return Arrays.stream(spaced.strip().split("\\s+")).toList();
    }
}
