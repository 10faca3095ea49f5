package org.handslag.transfer;

import org.handslag.directory.Person;
import org.handslag.experience.CardLinks;
import org.handslag.message.Body;
import org.handslag.scope.Operator;
import org.handslag.survey.Round;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Invites whoever was at a course to write a card, in the message that thanks her for it. */
@Component
public class CardInvitation implements Round.Enclosure {
    private static final String COURSE_DATE = "instance";

    private final CardLinks links;
    private final Languages languages;
    private final Addresses addresses;

    CardInvitation(CardLinks links, Languages languages, Addresses addresses) {
        this.links = links;
        this.languages = languages;
        this.addresses = addresses;
    }

    /** The same message with a paragraph more, and a link straight to a new card of hers. */
    public Body addTo(Body body, Person to, Operator home) {
        return with(body, to, addresses.of(home, links.pathToNew(to.id())));
    }

    /** As {@link #addTo(Body, Person, Operator)} for whoever only looks: opens nothing of hers. */
    public Body exampleIn(Body body, Person to, Operator home) {
        return with(body, to, addresses.of(home, ""));
    }

    private Body with(Body body, Person to, String address) {
        var words = languages.in(to.language());
        return body.paragraph(words.t("transfer.invites"))
                .link(words.t("transfer.invites-link"), address);
    }

    @Override
    public Body addTo(Body body, Round round, Person to, Operator home) {
        return isOfADate(round) ? addTo(body, to, home) : body;
    }

    @Override
    public Body exampleIn(Body body, Round round, Person to, Operator home) {
        return isOfADate(round) ? exampleIn(body, to, home) : body;
    }

    private static boolean isOfADate(Round round) {
        return round.occasion().subject().kind().equals(COURSE_DATE);
    }
}
