package org.handslag.experience;

import java.util.List;

/** What a card tells: what it was like, what we did, what was hard and what was won. */
public record Story(String situation, String done, String hard, String won) {
    private static final int HEADING = 90;

    /** Everything that is told, in the order of the card. */
    List<String> parts() {
        return List.of(situation, done, hard, won);
    }

    boolean isComplete() {
        return !situation.isEmpty() && !done.isEmpty() && !won.isEmpty();
    }

    /** The first sentence of the situation, or as much of it as a heading holds. */
    public String heading() {
        var first = situation.lines().findFirst().orElse("").strip();
        var end = first.indexOf(". ");
        var sentence = end > 0 ? first.substring(0, end + 1) : first;
        if (sentence.codePointCount(0, sentence.length()) <= HEADING) {
            return sentence;
        }
        var cut = sentence.substring(0, sentence.offsetByCodePoints(0, HEADING));
        var space = cut.lastIndexOf(' ');
        return (space > HEADING / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
