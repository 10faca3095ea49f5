package org.handslag.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A card as everyone may read it.
 *
 * @param workplace empty unless the writer lets it stand there; so is {@code writer}
 */
public record BankCard(
        CardId id,
        Locale language,
        Story story,
        String workplace,
        String writer,
        LocalDate on,
        List<Tag> tags) {
    public String path() {
        return "/experience/" + id;
    }
}
