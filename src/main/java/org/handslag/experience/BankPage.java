package org.handslag.experience;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * A page of the bank.
 *
 * @param found how many there are; at most as many as are looked through when words were asked for
 * @param more whether there may be more than were looked through
 * @param at number of this page of the list, from 1
 */
public record BankPage(
        List<BankCard> cards,
        List<Tag> tags,
        Form asked,
        int found,
        boolean more,
        int at,
        int last) {
    public boolean isNew() {
        return cards.isEmpty() && asked.value("q").isBlank() && asked.value("tag").isEmpty();
    }

    public List<Option> options(Frame f) {
        return tags.stream().map(tag -> Option.of(tag.slug(), f.plain(tag.name()))).toList();
    }

    /** Where the list is printed, narrowed as it is now. */
    public String sheet(Frame f) {
        var query = f.path().indexOf('?');
        return "/experience/sheet" + (query < 0 ? "" : f.path().substring(query));
    }
}
