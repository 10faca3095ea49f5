package org.handslag.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells whoever leads a circle, its consultant or else those who run the programme, that there is
 * something to do. What it is stands behind the sign-in alone.
 */
@Repository
class WellbeingLetters {
    private final JdbcClient db;
    private final Messages messages;
    private final Languages languages;
    private final Addresses addresses;

    WellbeingLetters(JdbcClient db, Messages messages, Languages languages, Addresses addresses) {
        this.db = db;
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    void call(MentorshipId mentorship, Operator home, LocalDate today) {
        var drafts =
                leading(mentorship, today).stream()
                        .flatMap(
                                leader ->
                                        Email.parse(leader.email()).stream()
                                                .map(to -> draft(mentorship, leader, to, home)))
                        .toList();
        if (!drafts.isEmpty()) {
            messages.sendAll(drafts);
        }
    }

    private record Leader(
            PersonId person, String name, String email, Locale language, ProgrammeId programme) {}

    private Draft draft(MentorshipId mentorship, Leader leader, Email to, Operator home) {
        var words = languages.in(leader.language());
        var path =
                "/mentorships/" + mentorship + "/wellbeing?lang=" + words.locale().toLanguageTag();
        var body =
                Body.empty()
                        .paragraph(words.t("wellbeing.mail.text", "who", home.name()))
                        .link(words.t("wellbeing.mail.link"), addresses.of(home, path))
                        .paragraph(words.t("wellbeing.mail.sign-in"));
        var recipient = Recipient.byMail(leader.name(), to, words.locale()).person(leader.person());
        var subject = words.t("wellbeing.mail.subject", "who", home.name());
        return new Draft("wellbeing.call", recipient, subject, body)
                .about(new Subject(WellbeingTelling.SUBJECT, mentorship.value()))
                .within(leader.programme());
    }

    /** In one statement, since it is asked where answers come in. */
    private List<Leader> leading(MentorshipId mentorship, LocalDate today) {
        return db.sql(
                        """
                        with consultant as (
                          select c.person_id from circle_member c
                           where c.mentorship_id = :mentorship and c.role = 'CONSULTANT'
                             and c.from_day <= :today
                             and (c.until_day is null or c.until_day >= :today)),
                        leads as (
                          select person_id from consultant
                           union
                          select g.person_id
                            from role_grant g
                            join mentorship m on m.id = :mentorship
                           where not exists (select from consultant)
                             and g.role = 'COORDINATOR' and g.ended_at is null
                             and g.from_day <= :today
                             and (g.until_day is null or g.until_day >= :today)
                             and (g.scope_kind = 'OPERATOR'
                                  or g.scope_kind = 'PROGRAMME' and g.scope_id = m.programme_id))
                        select distinct p.id, p.name, p.email, p.language, m.programme_id
                          from leads l
                          join person e on e.id = l.person_id
                          join person p on p.id = coalesce(e.merged_into, e.id)
                          join mentorship m on m.id = :mentorship
                         where p.email is not null and p.erased_at is null
                        """)
                .param("mentorship", mentorship)
                .param("today", today)
                .query(
                        (row, _) ->
                                new Leader(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        row.getString(2),
                                        row.getString(3),
                                        Locale.forLanguageTag(row.getString(4)),
                                        new ProgrammeId(row.getObject(5, UUID.class))))
                .list();
    }
}
