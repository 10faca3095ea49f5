package org.handslag.learning;

import java.util.List;
import org.handslag.mentorship.Circles.CirclePlace;
import org.handslag.ui.Option;

/** What someone of a circle sees of its mentee's card. */
public record CircleCard(
        CirclePlace place, CardView view, List<CardLanguage> languages, String firstPart) {
    public String path() {
        return place.path() + "/card";
    }

    /** The languages in which it can be filled in. */
    public List<Option> options() {
        return languages.stream()
                .map(one -> Option.of(one.words().tag(), one.words().name()))
                .toList();
    }
}
