package org.handslag.roster;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Texts;

/**
 * What is known of someone who can teach.
 *
 * @param topics what she speaks of, in the words of the office
 * @param area where she can come, in words
 * @param terms on fee and travel, in words
 * @param roomNeeds what must be in the room
 * @param presentation of her, for the public
 * @param shownByName whether she has agreed that the public reads her name and presentation
 * @param notes for the office only
 */
public record RosterDetails(
        List<String> topics,
        List<Locale> languages,
        String area,
        Fee fee,
        String terms,
        String roomNeeds,
        Texts presentation,
        boolean shownByName,
        String notes) {
    public RosterDetails {
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
    }
}
