package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.handslag.support.TestServer;
import org.junit.jupiter.api.Test;

/** What was reminded before dates had timelines. */
class EarlierRemindersTest {
    private static final String OPERATOR = UUID.randomUUID().toString();
    private static final String PROGRAMME = UUID.randomUUID().toString();
    private static final String DATE = UUID.randomUUID().toString();
    private static final String BOOKING = UUID.randomUUID().toString();
    private static final String SEAT = UUID.randomUUID().toString();

    private static final String REMINDED =
            """
            insert into reminder (operator_id, object_id, kind, moment, sent_at)
            values ('%s', '%s', '%s', '%s', '2026-11-20 08:00+00')
            """;

    @Test
    void givesEachDateTheThreeAndRemindsNobodyAgain() {
        var database =
                TestServer.migratedFrom(
                        "0840",
                        operator(),
                        date(),
                        seat(),
                        REMINDED.formatted(
                                OPERATOR, BOOKING, "NAMES_IN_A_WEEK", "2026-11-26 08:00+00"),
                        REMINDED.formatted(OPERATOR, SEAT, "START", "2026-12-03 08:00+00"));
        var timeline =
                database.sql(
                                """
                                select anchor || ' ' || shift || ' ' || unit || ' ' || house
                                  from reminder_entry
                                 where instance_id = :date::uuid and planned_at = '2026-10-01 08:00+00'
                                 order by anchor, shift
                                """)
                        .param("date", DATE)
                        .query(String.class)
                        .list();
        assertThat(timeline)
                .containsExactly(
                        "NAMES_DUE -7 DAYS NAMES_DUE",
                        "NAMES_DUE -1 DAYS NAMES_DUE",
                        "STARTS -2 DAYS START");
        List<String> told =
                database.sql(
                                """
                                select e.anchor || ' ' || e.shift || ' ' || t.object_id
                                  from reminder_told t
                                  join reminder_entry e on e.id = t.entry_id
                                 where t.event_at = case e.anchor
                                         when 'STARTS' then timestamptz '2026-12-03 08:00+00'
                                         else timestamptz '2026-11-26 08:00+00' end
                                 order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(told).containsExactly("NAMES_DUE -7 " + BOOKING, "STARTS -2 " + SEAT);
    }

    private static String operator() {
        return """
        insert into operator (id, slug, name, country, languages, zone, colour)
        values ('%1$s', 'aldre', 'Mentor i går', 'SE', '{sv}', 'Europe/Stockholm', 'FJORD');
        insert into programme (operator_id, id, slug, name, active_from)
        values ('%1$s', '%2$s', 'mentor', '{}', '2014-01-01')
        """
                .formatted(OPERATOR, PROGRAMME);
    }

    private static String date() {
        return """
        insert into course_instance (
            operator_id, id, course_id, programme_id, slug, language, cost, leader, contact_name,
            contact_email, contact_telephone, note, capacity, minimum, decide_by,
            registration_opens, registration_closes, cancellation_deadline, names_due, promotion,
            listed, published_at, starts_at, ends_at)
        values ('%1$s', '%2$s', gen_random_uuid(), '%3$s', 'grund', 'sv', '{}', '', '', '', '', '{}',
            9, 0, '2026-11-19', '2026-10-01', '2026-12-03', '2026-12-03', '2026-11-26 08:00+00',
            'BY_DATE', true, '2026-10-01 08:00+00', '2026-12-03 08:00+00', '2026-12-03 15:00+00')
        """
                .formatted(OPERATOR, DATE, PROGRAMME);
    }

    private static String seat() {
        return """
        insert into booking (
            operator_id, id, instance_id, for_colleagues, contact_id, contact_name, contact_email,
            contact_telephone, organisation, workplace, together, how, asked_by, language, made_at)
        values ('%1$s', '%2$s', '%3$s', true, gen_random_uuid(), '', '', '', '', '', false, 'WEB',
            '', 'sv', '2026-10-02');
        insert into registration (
            operator_id, id, instance_id, booking_id, name, email, telephone, language, state,
            state_since, queue_number)
        values ('%1$s', '%4$s', '%3$s', '%2$s', '', '', '', 'sv', 'CONFIRMED', '2026-10-02', 1)
        """
                .formatted(OPERATOR, BOOKING, DATE, SEAT);
    }
}
