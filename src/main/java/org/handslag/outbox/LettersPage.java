package org.handslag.outbox;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.message.Letter;
import org.handslag.message.ToDo;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * Letters that wait to be printed, the oldest first.
 *
 * @param form with all of them chosen
 */
public record LettersPage(List<Letter> letters, Form form, ToDo toDo) {

    public List<Option> options() {
        return letters.stream()
                .map(
                        letter ->
                                Option.of(
                                        letter.id(),
                                        letter.name(),
                                        letter.subject()
                                                + " · "
                                                + String.join(", ", letter.postal())))
                .toList();
    }

    /** Where exactly these are printed, and none that has come since. */
    public String paper() {
        return "/messages/letters.pdf?"
                + letters.stream()
                        .map(letter -> "letter=" + letter.id())
                        .collect(Collectors.joining("&"));
    }
}
