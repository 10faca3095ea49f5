package org.handslag.experience;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Two cards of the bank that fit where they are shown, such as beside a course or a meeting. */
@Component
public class FittingCards {
    private static final int TWO = 2;
    private static final int LOOKED_AT = 20;
    private static final int SHORTEST = 4;

    private final Bank bank;

    FittingCards(Bank bank) {
        this.bank = bank;
    }

    /**
     * Those that share a word with what is shown, then the latest; in the reader's language first.
     *
     * @param about a title or a text; empty for any card
     */
    public List<BankCard> of(Frame f, String about) {
        var zone = f.home().zone();
        var any =
                Arrays.stream(about.split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= SHORTEST)
                        .distinct()
                        .limit(LOOKED_AT)
                        .collect(Collectors.joining(" or "));
        var fitting =
                any.isEmpty()
                        ? List.<BankCard>of()
                        : bank.page(new Bank.Asked(any, null), 0, LOOKED_AT, zone);
        var latest =
                fitting.size() >= TWO
                        ? List.<BankCard>of()
                        : bank.page(new Bank.Asked("", null), 0, LOOKED_AT, zone);
        return Stream.of(readable(f, fitting), readable(f, latest), fitting, latest)
                .flatMap(List::stream)
                .distinct()
                .limit(TWO)
                .toList();
    }

    private static List<BankCard> readable(Frame f, List<BankCard> cards) {
        var language = f.locale().getLanguage();
        return cards.stream()
                .filter(card -> card.language().getLanguage().equals(language))
                .toList();
    }
}
