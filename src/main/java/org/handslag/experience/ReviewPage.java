package org.handslag.experience;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * A card as a coordinator reads it before it is published.
 *
 * @param writer her name, empty once she is erased
 * @param noticed what may point at a person, also when the writer has said that it does not
 */
public record ReviewPage(
        Card card, String writer, List<Tag> tags, List<Noticed> noticed, Form form) {
    public String path() {
        return "/experiences/" + card.id();
    }

    public boolean waits() {
        return card.state() == CardState.IN_REVIEW;
    }

    public boolean isPublished() {
        return card.state() == CardState.PUBLISHED;
    }

    public List<Option> options(Frame f) {
        return tags.stream().map(tag -> Option.of(tag.id(), f.plain(tag.name()))).toList();
    }
}
