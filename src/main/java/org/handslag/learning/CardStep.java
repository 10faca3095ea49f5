package org.handslag.learning;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * One part of the card on its page.
 *
 * @param path of the card: her own, or that of a circle
 * @param helping whom, when someone fills it in with her; empty when she does it herself
 * @param number of the part, from one
 * @param noticed what stands in her own words that nobody asked for
 */
public record CardStep(
        String path,
        String helping,
        CardLanguage language,
        List<CardLanguage> languages,
        CardGroup group,
        int number,
        int of,
        List<String> noticed,
        Form form) {

    public CardWords words() {
        return language.words();
    }

    public String action() {
        return path + "/parts/" + group.code();
    }

    public List<Option> answers() {
        return List.of(
                Option.of(CardAnswer.YES, words().t("yes")),
                Option.of(CardAnswer.NO, words().t("no")),
                Option.of(CardPart.LEAVE, words().t("leave")));
    }

    public int longest() {
        return CardPart.LONGEST;
    }

    public String told() {
        return CardPart.told(noticed);
    }
}
