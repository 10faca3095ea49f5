package org.handslag.membership;

import java.util.List;
import java.util.Locale;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.TextsField;

/**
 * A suggestion as a coordinator works with it.
 *
 * @param others open ones of the same programme, that it may be part of
 * @param meetings that came of it
 */
public record TopicPage(
        TopicRow row,
        List<TopicRow> others,
        List<TopicMeetings.Made> meetings,
        Form form,
        List<Locale> languages) {
    private static final int ANSWER = 1000;

    public Topic topic() {
        return row.topic();
    }

    public String path() {
        return "/topics/" + topic().id();
    }

    public TextsField answer() {
        return TextsField.lines("answer", languages, ANSWER);
    }

    public List<Option> alike() {
        return others.stream().map(one -> Option.of(one.id(), one.topic().words())).toList();
    }
}
