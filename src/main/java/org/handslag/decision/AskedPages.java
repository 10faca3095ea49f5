package org.handslag.decision;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.journal.Reads;
import org.handslag.offer.KnownOffers;
import org.handslag.profile.MenteeProfile;
import org.handslag.profile.ProfileWords;
import org.handslag.profile.Profiles;
import org.handslag.proposal.ReasonWords;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Puts together what a mentor or a workplace may read before anyone has promised confidentiality:
 * what the mentee lets be used today, and only what concerns them. How far she travels, what she
 * likes and what counts first for her are not of it, nor anything by which she is known.
 */
@Component
class AskedPages {
    static final String READ_AS = "asked";

    private final Choosings choosings;
    private final ChoiceReach reach;
    private final ChoiceTelling telling;
    private final KnownOffers offers;
    private final Profiles profiles;
    private final Reads reads;

    AskedPages(
            Choosings choosings,
            ChoiceReach reach,
            ChoiceTelling telling,
            KnownOffers offers,
            Profiles profiles,
            Reads reads) {
        this.choosings = choosings;
        this.reach = reach;
        this.telling = telling;
        this.offers = offers;
        this.profiles = profiles;
        this.reads = reads;
    }

    /** Where someone is asked, and as whom. */
    record Place(Choosing choosing, MentorChoice choice, ChoiceParty party) {}

    /**
     * @throws NotVisible when she is not asked, or not yet, or it is over
     */
    Place place(Frame f, ChoiceId id) {
        var choosing = choosings.of(id).orElseThrow(NotVisible::new);
        var choice =
                choosing.choices().stream()
                        .filter(one -> one.id().equals(id) && one.isOpen())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        if (choice.mentor().equals(f.viewer().self()) && choice.hasYes(ChoiceParty.MENTEE)) {
            return new Place(choosing, choice, ChoiceParty.MENTOR);
        }
        if (choice.hasYes(ChoiceParty.MENTOR) && reach.isContactOf(choice, f.viewer())) {
            return new Place(choosing, choice, ChoiceParty.EMPLOYER);
        }
        throw new NotVisible();
    }

    AskedPage page(Frame f, ChoiceId id) {
        var place = place(f, id);
        reads.read(f.viewer(), READ_AS, List.of(place.choosing().mentee()));
        return page(f, place);
    }

    /** For whoever reads it to someone, too. */
    AskedPage page(Frame f, Place place) {
        var choice = place.choice();
        var saying = telling.words(f);
        var mentee = place.choosing().mentee();
        var said = profiles.of(List.of(mentee)).get(mentee);
        var her = (said == null ? MenteeProfile.blank(mentee) : said).lentOut();
        var offer =
                offers.of(Stream.ofNullable(choice.offer()).toList()).stream()
                        .findFirst()
                        .orElse(null);
        return new AskedPage(
                choice,
                place.party(),
                choice.asks().filter(place.party()::equals).isPresent(),
                telling.names(List.of(choice.mentor())).getOrDefault(choice.mentor(), ""),
                telling.places(List.of(place.choosing())).getOrDefault(choice.workplace(), ""),
                ChoiceTelling.trade(saying, offer),
                offer == null ? null : offer.facts(),
                wanted(f, saying, her),
                her.from(),
                place.choosing()
                        .deadline()
                        .map(end -> end.atZone(f.home().zone()).toLocalDate())
                        .orElseGet(() -> f.local(place.choosing().asked().at()).toLocalDate()));
    }

    private static AskedPage.Wanted wanted(Frame f, ReasonWords.Saying saying, MenteeProfile her) {
        return new AskedPage.Wanted(
                her.languages().stream()
                        .map(tag -> ProfileWords.language(f, tag))
                        .sorted()
                        .toList(),
                her.slots().stream().sorted().map(saying::slot).toList(),
                helps(f, saying, her, true),
                helps(f, saying, her, false),
                her.support().stream().sorted().map(f::t).toList());
    }

    private static List<String> helps(
            Frame f, ReasonWords.Saying saying, MenteeProfile her, boolean must) {
        return her.adjustments().entrySet().stream()
                .filter(one -> one.getValue() == must)
                .map(one -> help(f, saying, one.getKey()))
                .filter(words -> !words.isEmpty())
                .sorted()
                .toList();
    }

    private static String help(Frame f, ReasonWords.Saying saying, AdjustmentId id) {
        var known = saying.adjustments().get(id.toString());
        return known == null ? "" : f.plain(known.offers());
    }
}
