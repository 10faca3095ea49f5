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
        var words = languages.in(to.language());
        return body.paragraph(words.t("transfer.invites"))
                .link(
                        words.t("transfer.invites-link"),
                        addresses.of(home, links.pathToNew(to.id())));
    }

    @Override
    public Body addTo(Body body, Round round, Person to, Operator home) {
        return round.occasion().subject().kind().equals(COURSE_DATE) ? addTo(body, to, home) : body;
    }
}
