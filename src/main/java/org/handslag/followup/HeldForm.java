package org.handslag.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.agreement.LeadWord;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a meeting that was held.
 *
 * @param before what was decided there and is noted already
 */
public record HeldForm(FollowUpPage page, Review review, List<Decision> before) {
    private static final int NOTE = 300;
    private static final int WHAT = 300;
    private static final int MORE = 3;

    static HeldForm of(FollowUpPage page, Review review) {
        return new HeldForm(page, review, page.decided(review));
    }

    /** Numbers of the lines in which something decided can stand. */
    public List<Integer> lines() {
        return IntStream.rangeClosed(1, before.size() + MORE).boxed().toList();
    }

    public List<Option> people() {
        return page.members().stream().map(one -> Option.of(one.id(), one.name())).toList();
    }

    static List<String> fields(int lines) {
        var notes = Arrays.stream(LeadWord.values()).map(word -> "note-" + word);
        return Stream.concat(
                        notes, IntStream.rangeClosed(1, lines).mapToObj(line -> "what-" + line))
                .toList();
    }

    public UnaskedWords noticed() {
        return UnaskedWords.in(page.form(), fields(lines().size()));
    }

    Form filled(LocalDate day) {
        var form = Form.empty().fill(Overtaken.VERSION, review.lock());
        var held = review.held();
        form.fill("day", held == null ? day : held.day());
        if (held != null) {
            form.fillAll("there", held.there().stream().map(UUID::toString).toList());
            held.words()
                    .forEach(
                            (word, looked) ->
                                    form.fill("word-" + word, looked.mark())
                                            .fill("note-" + word, looked.note()));
        }
        for (int i = 0; i < before.size(); i++) {
            var line = i + 1;
            form.fill("what-" + line, before.get(i).what())
                    .fill("who-" + line, before.get(i).member())
                    .fill("by-" + line, before.get(i).by());
        }
        return form;
    }

    /** Null when something is wrong. */
    Review.@Nullable Held read() {
        var form = page.form();
        var day = form.date("day");
        if (day != null && day.isAfter(page.today())) {
            form.wrong("day", "followup.wrong.later");
        }
        var known = page.members().stream().map(one -> one.id().value()).toList();
        var there = known.stream().filter(one -> form.chosen("there", one.toString())).toList();
        var words = new EnumMap<LeadWord, Review.Looked>(LeadWord.class);
        for (var word : LeadWord.values()) {
            var note = form.optionalLine("note-" + word, NOTE);
            var mark = form.optionalChoice("word-" + word, ReviewMark.class);
            if (mark.isEmpty() && !note.isEmpty()) {
                form.wrong("word-" + word, "followup.wrong.mark");
            }
            mark.ifPresent(one -> words.put(word, new Review.Looked(one, note)));
        }
        return day == null || !form.ok() ? null : new Review.Held(day, there, words);
    }

    /** One that stood there keeps its id; an emptied line goes. */
    List<Decision> decided() {
        var form = page.form();
        var known = people();
        var all = new ArrayList<Decision>();
        for (int line : lines()) {
            var what = form.optionalLine("what-" + line, WHAT);
            var by = form.optionalDate("by-" + line);
            var who =
                    known.stream()
                            .filter(one -> form.chosen("who-" + line, one.value()))
                            .map(one -> UUID.fromString(one.value()))
                            .findFirst()
                            .orElse(null);
            // What stood there and is emptied goes, whoever was to do it.
            if (what.isEmpty() && line > before.size() && (by != null || who != null)) {
                form.wrong("what-" + line, "followup.wrong.what");
            }
            if (!what.isEmpty()) {
                var id = line <= before.size() ? before.get(line - 1).id() : DecisionId.next();
                all.add(new Decision(id, review.id(), what, who, by, null));
            }
        }
        return all;
    }
}
