package org.handslag.profile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.referral.Referral;
import org.handslag.referral.ReferralId;
import org.handslag.referral.Wishers;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Who may fill in whose profile with her, and until when she sees it. */
@Component
class ProfileHelping {
    private static final String READ_AS = "profile";

    private final Wishers wishers;
    private final Profiles profiles;
    private final Telling telling;
    private final Reads reads;

    ProfileHelping(Wishers wishers, Profiles profiles, Telling telling, Reads reads) {
        this.wishers = wishers;
        this.profiles = profiles;
        this.telling = telling;
        this.reads = reads;
    }

    /** Someone who has come in and said yes, as a consultant or coordinator may see her. */
    record Place(Frame frame, Referral referral, PersonId her) {
        String path() {
            return "/referrals/" + referral.id() + "/profile";
        }
    }

    /**
     * @throws Refusal while she has not said yes to be in the programme at all
     */
    Place place(Frame f, ReferralId id) {
        var referral = wishers.seen(id, f.viewer());
        var her = referral.person();
        if (her == null) {
            throw new Refusal("profile.refused.not-yet");
        }
        return new Place(f, referral, her);
    }

    boolean isHelping(Place place) {
        var me = place.frame().viewer().self();
        return telling.helping(place.frame(), place.her())
                .filter(help -> help.helper().equals(me))
                .isPresent();
    }

    /**
     * Her profile, for whoever helps her right now.
     *
     * @throws Refusal when nobody does, or someone else
     */
    ProfilePages.Whose whose(Place place) {
        if (!isHelping(place)) {
            throw new Refusal("profile.refused.not-helping");
        }
        reads.read(place.frame().viewer(), READ_AS, List.of(place.her()));
        var name = place.referral().wisher().name();
        return new ProfilePages.Whose(place.frame(), place.her(), place.path(), name);
    }

    HelpPage page(Place place) {
        var languages =
                ProfileWords.LANGUAGES.stream()
                        .map(tag -> Option.of(tag, ProfileWords.language(place.frame(), tag)))
                        .toList();
        return new HelpPage(
                place.path(),
                "/referrals/" + place.referral().id(),
                place.referral().wisher().name(),
                !profiles.of(place.her()).told().isEmpty(),
                languages);
    }

    Locale language(String tag) {
        if (!ProfileWords.LANGUAGES.contains(tag)) {
            throw new IllegalArgumentException("Not among them: " + tag);
        }
        return Objects.requireNonNull(Locale.forLanguageTag(tag));
    }
}
