package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.campaign.InvitedPage.Given;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.contacting.Addressee;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.handslag.scope.Uuid7;
import org.handslag.seats.BookingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workplaces answered; the last answer counts. */
@Repository
class Answers {
    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    /**
     * What a link opens: an invitation to one workplace.
     *
     * @param to the workplace, and whom the link was sent to
     */
    record Invited(UUID target, CampaignId campaign, Addressee to) {}

    Optional<Invited> invited(UUID target) {
        return invited(target, false);
    }

    /**
     * @param reminder whether the link came with the reminder; else with the invitation itself
     */
    Optional<Invited> invited(UUID target, boolean reminder) {
        return db.sql(
                        """
                        select t.id as target, t.campaign_id, t.workplace_id, w.name as workplace,
                               o.name as organisation, coalesce(m.name, '') as contact,
                               coalesce(m.email, '') as email, coalesce(m.language, '') as language
                          from campaign_target t
                          join workplace w on w.id = t.workplace_id
                          join organisation o on o.id = w.organisation_id
                          left join lateral (
                               select m.name, m.email, m.language
                                 from campaign_sending s
                                 join message m on m.id = s.message_id
                                where s.target_id = t.id
                                order by case when :reminder then -s.wave else s.wave end
                                limit 1) m on true
                         where t.id = :target
                        """)
                .param("target", target)
                .param("reminder", reminder)
                .query((row, _) -> invited(row))
                .optional();
    }

    /** As it was sent on to the colleague whom this answer names, as long as she is remembered. */
    Optional<Invited> sentOn(UUID answer) {
        return db.sql(
                        """
                        select t.id as target, t.campaign_id, t.workplace_id, w.name as workplace,
                               o.name as organisation, a.colleague_name as contact,
                               a.colleague_email as email, '' as language
                          from campaign_answer a
                          join campaign_target t on t.id = a.target_id
                          join workplace w on w.id = t.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where a.id = :answer
                        """)
                .param("answer", answer)
                .query((row, _) -> invited(row))
                .optional();
    }

    /** Whether someone there has said that a colleague is the one to ask. */
    boolean isPassedOn(UUID target) {
        return db.sql(
                        """
                        select exists (select from campaign_answer
                                        where target_id = :target and answer = 'COLLEAGUE')
                        """)
                .param("target", target)
                .query(Boolean.class)
                .single();
    }

    /** The row of a workplace in a campaign, if it is among those that were chosen. */
    Optional<UUID> target(CampaignId campaign, WorkplaceId workplace) {
        return db.sql(
                        """
                        select id
                          from campaign_target
                         where campaign_id = :campaign and workplace_id = :workplace
                        """)
                .param("campaign", campaign)
                .param("workplace", workplace)
                .query(UUID.class)
                .optional();
    }

    Optional<Given> last(UUID target) {
        return db.sql(
                        """
                        select *
                          from campaign_answer
                         where target_id = :target
                         order by answered_at desc, id desc
                         limit 1
                        """)
                .param("target", target)
                .query(
                        (row, _) ->
                                new Given(
                                        Reply.valueOf(row.getString("answer")),
                                        row.getBoolean("whole"),
                                        row.getObject("until_day", LocalDate.class),
                                        row.getString("colleague_name"),
                                        row.getString("colleague_email")))
                .optional();
    }

    UUID add(UUID target, Given given, Instant at) {
        var id = Uuid7.next();
        db.sql(
                        """
                        insert into campaign_answer (id, target_id, answer, whole, until_day,
                                                     colleague_name, colleague_email, answered_at)
                        values (:id, :target, :reply, :whole, :until, :name, :email, :at)
                        """)
                .param("id", id)
                .param("target", target)
                .param("reply", given.reply())
                .param("whole", given.whole())
                .param("until", given.until())
                .param("name", given.colleagueName())
                .param("email", given.colleagueEmail())
                .param("at", at)
                .update();
        return id;
    }

    void booked(UUID target, BookingId booking) {
        db.sql(
                        """
                        insert into campaign_booking (target_id, booking_id)
                        values (:target, :booking)
                            on conflict do nothing
                        """)
                .param("target", target)
                .param("booking", booking)
                .update();
    }

    /** Of colleagues whom someone named, what is older than this. The answers stay. */
    int emptyColleaguesBefore(Instant moment) {
        return db.sql(
                        """
                        update campaign_answer
                           set colleague_name = '', colleague_email = ''
                         where answered_at < :moment
                           and (colleague_name <> '' or colleague_email <> '')
                        """)
                .param("moment", moment)
                .update();
    }

    private static Invited invited(ResultSet row) throws SQLException {
        var to =
                new Addressee(
                        row.getObject("target", UUID.class),
                        new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                        row.getString("workplace"),
                        row.getString("organisation"),
                        row.getString("contact"),
                        null,
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        RelationState.INVITED,
                        0);
        var campaign = new CampaignId(row.getObject("campaign_id", UUID.class));
        return new Invited(to.target(), campaign, to);
    }
}
