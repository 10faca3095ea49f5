package org.handslag.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.campaign.MergeWords.MergeField;
import org.handslag.contacting.Addressee;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Wording;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Makes of a campaign what one workplace gets: each text is read once, and filled for each. */
@Component
class Composing {
    static final String SUBJECT = "campaign";

    private final MergeWords fields;
    private final CampaignDates dates;
    private final Languages languages;
    private final Addresses addresses;

    Composing(MergeWords fields, CampaignDates dates, Languages languages, Addresses addresses) {
        this.fields = fields;
        this.dates = dates;
        this.languages = languages;
        this.addresses = addresses;
    }

    /** A campaign with its texts read, for one wave. */
    Prepared prepare(Campaign campaign, Operator home, boolean reminder) {
        return new Prepared(campaign, home, reminder, dates.of(campaign), new HashMap<>());
    }

    /** One language's texts: in which it is written, and which the reader's words are. */
    private record Said(
            Texts.Shown shown,
            Words words,
            Wording<MergeField> subject,
            Wording<MergeField> text,
            String dates) {}

    final class Prepared {
        private final Campaign campaign;
        private final Operator home;
        private final boolean reminder;
        private final List<CampaignDates.Invited> invited;
        private final Map<Locale, Said> byReader;

        private Prepared(
                Campaign campaign,
                Operator home,
                boolean reminder,
                List<CampaignDates.Invited> invited,
                Map<Locale, Said> byReader) {
            this.campaign = campaign;
            this.home = home;
            this.reminder = reminder;
            this.invited = invited;
            this.byReader = byReader;
        }

        /** What a colleague gets, to whom someone there sends it on. */
        Draft to(Addressee to, String token) {
            var reader = to.language().getLanguage().isEmpty() ? home.language() : to.language();
            var said = byReader.computeIfAbsent(reader, this::read);
            var mail =
                    new Recipient(
                            to.person(),
                            to.contact(),
                            to.address().orElse(null),
                            null,
                            List.of(),
                            said.words().locale());
            var own = "/invited/" + token;
            return new Draft(
                            reminder ? "campaign.reminder" : "campaign.invitation",
                            mail,
                            filled(said.subject(), to, said),
                            body(said, to, own))
                    .about(new Subject(SUBJECT, campaign.id().value()))
                    .within(campaign.programme())
                    .unsubscribedAt(addresses.of(home, own + "/one-click"));
        }

        private Said read(Locale reader) {
            var words = languages.in(reader);
            var shown = campaign.text().shownTo(reader, home.languages()).orElseThrow();
            return new Said(
                    shown,
                    words,
                    fields.wording(campaign.subject().in(shown.language())),
                    fields.wording(shown.text()),
                    CampaignDates.line(invited, home, shown.language()));
        }

        private Body body(Said said, Addressee to, String own) {
            var words = said.words();
            var body = Body.empty();
            if (reminder) {
                body = body.paragraph(words.t("campaign.mail.again"));
            }
            if (!said.shown().asked()) {
                var name = Spoken.languageName(said.shown().language(), words.locale());
                body = body.paragraph(words.t("circular.only-in", "language", name));
            }
            for (var paragraph : filled(said.text(), to, said).split("\\n\\s*\\n", -1)) {
                if (!paragraph.isBlank()) {
                    body = paragraph(body, paragraph.strip(), said);
                }
            }
            for (var date : invited) {
                body = body.fact(words.t("campaign.mail.date"), date.told(home, words.locale()));
            }
            for (var answer : Reply.values()) {
                var address = addresses.of(home, own + "?answer=" + answer + "&lang=" + tag(words));
                body = body.link(words.t("campaign.mail." + answer.name()), address);
            }
            return body.paragraph(
                    words.t("campaign.mail.why", "workplace", to.name(), "who", home.name()));
        }

        private static Body paragraph(Body body, String text, Said said) {
            return said.shown().asked()
                    ? body.paragraph(text)
                    : body.paragraph(text, said.shown().language());
        }

        private static String tag(Words words) {
            return words.locale().toLanguageTag();
        }

        private static String filled(Wording<MergeField> wording, Addressee to, Said said) {
            return wording.filled(
                    field ->
                            switch (field) {
                                case CONTACT -> to.contact();
                                case WORKPLACE -> to.name();
                                case EMPLOYER -> to.organisation();
                                case DATES -> said.dates();
                            });
        }
    }
}
