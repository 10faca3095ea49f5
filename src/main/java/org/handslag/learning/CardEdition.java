package org.handslag.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The card as it was filled in once.
 *
 * @param keptAt null while it is being filled in
 * @param helpedWith in which language or with whose help, when someone helped her
 */
public record CardEdition(
        int number,
        PersonId begunBy,
        Instant begunAt,
        @Nullable Instant keptAt,
        CardWay way,
        String helpedWith,
        List<CardLine> lines) {

    public CardEdition {
        lines = List.copyOf(lines);
    }

    public boolean isKept() {
        return keptAt != null;
    }

    public Optional<CardLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The same, with these lines in the place of all that had one of the codes. */
    CardEdition with(Collection<String> codes, List<CardLine> fresh) {
        var others = lines.stream().filter(line -> !codes.contains(line.code()));
        return saying(Stream.concat(others, fresh.stream()).toList());
    }

    CardEdition saying(List<CardLine> said) {
        return new CardEdition(number, begunBy, begunAt, keptAt, way, helpedWith, said);
    }

    CardEdition kept(Instant at) {
        return new CardEdition(number, begunBy, begunAt, at, way, helpedWith, lines);
    }
}
