package org.handslag.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who have come in. A page reads through {@link ReferralReach}, which sees who may look. */
@Repository
class Referrals {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Referrals(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    Optional<Referral> find(ReferralId id) {
        return db.sql("select * from referral where id = :id")
                .param("id", id)
                .query(ReferralRows::row)
                .optional();
    }

    /** Nobody else takes a step with it until this unit of work is over. */
    Referral locked(ReferralId id) {
        return db.sql("select * from referral where id = :id for update")
                .param("id", id)
                .query(ReferralRows::row)
                .single();
    }

    /** Those of a person, the latest first. */
    List<Referral> of(PersonId person) {
        return db.sql("select * from referral where person_id = :person order by made_at desc, id")
                .param("person", person)
                .query(ReferralRows::row)
                .list();
    }

    /** The one of this address of which something can still come. */
    Optional<Referral> open(ProgrammeId programme, Email email) {
        return db.sql(
                        """
                        select * from referral
                         where programme_id = :programme and email_key = :key
                           and no_at is null and withdrawn_at is null and over_at is null
                           and answer is distinct from 'DECLINED'
                        """)
                .param("programme", programme)
                .param("key", email.normalised())
                .query(ReferralRows::row)
                .optional();
    }

    /** False when this address has asked already. */
    boolean add(Referral fresh, @Nullable PersonId by) {
        var wisher = fresh.wisher();
        var email = wisher.email();
        return db.sql(
                                """
                                insert into referral (id, programme_id, name, email, email_key, telephone,
                                                      language, came_by, made_by, made_at, consultant_id)
                                values (:id, :programme, :name, :email, :key, :telephone,
                                        :language, :cameBy, :by, :at, :consultant)
                                    on conflict (operator_id, programme_id, email_key)
                                 where no_at is null and withdrawn_at is null and over_at is null
                                       and answer is distinct from 'DECLINED'
                                    do nothing
                                """)
                        .param("id", fresh.id())
                        .param("programme", fresh.programme())
                        .param("name", wisher.name())
                        .param("email", email)
                        .param("key", email == null ? null : email.normalised())
                        .param("telephone", wisher.telephone())
                        .param("language", wisher.language())
                        .param("cameBy", fresh.cameBy())
                        .param("by", by)
                        .param("at", fresh.madeAt())
                        .param("consultant", fresh.consultant())
                        .update()
                == 1;
    }

    void saveYes(ReferralId id, Referral.Yes yes, PersonId person) {
        db.sql(
                        """
                        update referral
                           set yes_at = :at, yes_way = :way, yes_noted_by = :by, yes_read_in = :readIn,
                               person_id = :person, withdrawn_at = null, version = version + 1
                         where id = :id
                        """)
                .param("at", yes.at())
                .param("way", yes.way())
                .param("by", yes.notedBy())
                .param("readIn", yes.readIn())
                .param("person", person)
                .param("id", id)
                .update();
    }

    void saveAnswer(ReferralId id, @Nullable ReferralAnswer answer) {
        db.sql(
                        """
                        update referral
                           set answer = :kind, answered_at = :at, answered_by = :by,
                               answer_words = :words, version = version + 1
                         where id = :id
                        """)
                .param("kind", answer == null ? null : answer.kind())
                .param("at", answer == null ? null : answer.at())
                .param("by", answer == null ? null : answer.by())
                .param("words", answer == null ? "" : answer.words())
                .param("id", id)
                .update();
    }

    void saveConsultant(ReferralId id, @Nullable PersonId consultant) {
        db.sql("update referral set consultant_id = :c, version = version + 1 where id = :id")
                .param("c", consultant)
                .param("id", id)
                .update();
    }

    void saveWithdrawn(ReferralId id, @Nullable Instant at) {
        db.sql("update referral set withdrawn_at = :at, version = version + 1 where id = :id")
                .param("at", at)
                .param("id", id)
                .update();
        if (at != null) {
            events.publishEvent(new Accepted.WaitsNoLonger(id));
        }
    }
}
