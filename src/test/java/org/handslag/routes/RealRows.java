package org.handslag.routes;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** Which row stands for a variable of a route: queries that find a real one of an operator. */
final class RealRows {
    private RealRows() {}

    static final String COMPLETED =
            """
            select %s from completion c
              join certificate p on p.completion_id = c.id and p.revoked_at is null
              join registration r on r.id = c.registration_id
              join course_session s on s.instance_id = c.instance_id
              join staff_seat t on t.instance_id = c.instance_id
             where c.operator_id = :operator order by c.id, s.id, t.id limit 1
            """;

    /** Someone of a group with a seat at a date that comes. */
    static final String COMING =
            """
            select %s from registration r
              join booking b on b.id = r.booking_id and b.for_colleagues
              join submission u on u.booking_id = b.id
              join course_instance i on i.id = r.instance_id and i.starts_at > '2026-11-02'
             where r.operator_id = :operator and r.state = 'CONFIRMED' and r.person_id is not null
             order by r.id limit 1
            """;

    /** Of a date that is held. */
    static final String REMINDER =
            """
            select %s from reminder_entry e
              join course_instance i on i.operator_id = e.operator_id and i.id = e.instance_id
               and i.published_at is not null and i.cancelled_at is null
             where e.operator_id = :operator order by e.id limit 1
            """;

    /** A seat that an employer with a contact has booked at a date that comes. */
    static final String BOOKED =
            """
            select %s from employer_booking e
              join registration r on r.booking_id = e.booking_id
              join course_instance i on i.id = r.instance_id and i.starts_at > '2026-11-02'
              join workplace w on w.organisation_id = e.organisation_id
              join role_grant g
                on g.scope_id = e.organisation_id and g.role = 'EMPLOYER_CONTACT'
             where e.operator_id = :operator and r.state = 'CONFIRMED' and r.person_id is not null
             order by r.id, w.id, g.id limit 1
            """;

    /** Someone who is invited to a network meeting. */
    static final String GUEST =
            """
            select %s from meeting_guest g
             where g.operator_id = :operator order by g.id limit 1
            """;

    /** The evaluation that is asked, and its questions as they are now. */
    static final String SURVEY =
            """
            select %s from survey s
              join survey_edition e on e.survey_id = s.id
             where s.operator_id = :operator and s.state = 'OPEN'
             order by s.id, e.number desc limit 1
            """;

    static final String ROUND =
            """
            select r.id from survey_round r
             where r.operator_id = :operator and (r.closed_at is not null) = %s
             order by r.id limit 1
            """;

    static final String AWAITED =
            """
            select i.id from survey_awaited a
              join survey_invitation i on i.id = a.invitation_id
             where a.operator_id = :operator order by i.id limit 1
            """;

    /** A date that is kept for those who are invited. */
    static final String KEPT =
            """
            select %s from reserve r
              join course_instance i on i.id = r.instance_id
             where r.operator_id = :operator
             order by i.id desc limit 1
            """;

    /** A date of which everyone may read, and that has a group photo. */
    static final String PHOTOGRAPHED =
            """
            select i.slug from group_photo g
              join course_instance i on i.id = g.instance_id
             where g.operator_id = :operator
             order by i.id limit 1
            """;

    static final Pattern OF_KEPT =
            Pattern.compile(
                    "/instances/\\{id}/(opening|invited)(/.*)?|/courses/\\{slug}/invitation");

    static final String WORKING = first("%s", "affiliation");

    /** What stands in a path, by the segment before it and its name; a query for a real one. */
    static final Map<String, String> IDS =
            Map.ofEntries(
                    entry("instances/{id}", COMPLETED.formatted("c.instance_id")),
                    entry("day/{session}", COMPLETED.formatted("s.id")),
                    entry("{session}/{registration}", COMPLETED.formatted("r.id")),
                    entry("completions/{completion}", COMPLETED.formatted("c.id")),
                    entry("staff/{seat}", COMPLETED.formatted("t.id")),
                    entry("registered/{registration}", COMING.formatted("r.id")),
                    entry("needs/{registration}", COMPLETED.formatted("r.id")),
                    entry("bookings/{booking}", COMPLETED.formatted("r.booking_id")),
                    entry("reminders/{of}", REMINDER.formatted("e.instance_id")),
                    entry("{of}/{entry}", REMINDER.formatted("e.id")),
                    entry("places/{slug}", first("slug", "venue")),
                    entry(
                            "by-itself/{kind}",
                            "select 'transfer-question' where :operator is not null"),
                    entry("facts/{group}", "select 'getting-there' where :operator is not null"),
                    entry("logo/{id}", first("id", "file")),
                    entry("tasks/{date}", COMPLETED.formatted("c.instance_id")),
                    entry("posts/{post}", last("id", "news_post")),
                    entry("news/{slug}", last("slug", "news_post")),
                    entry("pictures/{picture}", last("picture_id", "news_post")),
                    entry("certificates/{completion}", COMPLETED.formatted("c.id")),
                    entry("certificate/{code}", COMPLETED.formatted("p.code")),
                    entry("courses/{slug}", COMING.formatted("i.slug")),
                    entry("receipt/{submission}", COMING.formatted("u.id")),
                    entry("seats/{seat}", COMING.formatted("r.id")),
                    entry("places/{id}", COMING.formatted("r.id")),
                    entry("people/{id}", WORKING.formatted("person_id")),
                    entry("people/{person}", WORKING.formatted("person_id")),
                    entry("affiliations/{id}", WORKING.formatted("id")),
                    entry("curriculum/{id}", first("id", "course")),
                    entry("equivalents/{equivalent}", first("id", "equivalent")),
                    entry("interest/{id}", first("id", "course_interest")),
                    entry("feedback/{id}", first("id", "feedback")),
                    entry("imports/{id}", first("id", "intake")),
                    entry("messages/{id}", first("id", "message")),
                    entry("orders/{id}", last("id", "commission")),
                    entry("organisations/{id}", first("id", "organisation")),
                    entry("organisations/{organisation}", first("id", "organisation")),
                    entry("workplaces/{id}", first("id", "workplace")),
                    entry("merges/{id}", first("id", "person_merge")),
                    entry("meetings/{id}", GUEST.formatted("g.meeting_id")),
                    entry("meetings/{meeting}", GUEST.formatted("g.meeting_id")),
                    entry("topics/{id}", first("id", "topic")),
                    entry("topics/{topic}", first("id", "topic")),
                    entry("hosting/{offer}", first("id", "host_offer")),
                    entry("network-interest/{id}", first("id", "network_interest")),
                    entry("dilemmas/{id}", first("id", "dilemma")),
                    entry("experience/{id}", last("id", "experience_card")),
                    entry("experiences/{id}", last("id", "experience_card")),
                    entry("{token}/{card}", last("id", "experience_card")),
                    entry("tags/{tag}", first("id", "experience_tag")),
                    entry("roles/{id}", first("id", "role_grant")),
                    entry("defects/{id}", first("id", "accessibility_defect")),
                    entry("relation-notes/{note}", first("id", "relation_note")),
                    entry("follow-ups/{id}", last("id", "follow_up")),
                    entry("collaborations/{other}", first("id", "organisation")),
                    entry("campaigns/{id}", last("id", "campaign")),
                    entry("chosen/{workplace}", last("workplace_id", "campaign_target")),
                    entry(
                            "roster/{id}",
                            "select entry_id from provider_contract where operator_id = :operator"
                                    + " order by id limit 1"),
                    entry("modules/{id}", first("id", "teaching_module")),
                    entry(
                            "blocks/{block}",
                            "select id from programme_block where operator_id = :operator and"
                                    + " instance_id = (%s) order by id limit 1"
                                            .formatted(COMPLETED.formatted("c.instance_id"))),
                    entry("contracts/{contract}", first("id", "provider_contract")),
                    entry("series/{id}", first("id", "course_series")),
                    entry("surveys/{survey}", SURVEY.formatted("s.id")),
                    entry("questions/{question}", SURVEY.formatted("e.questions -> 0 ->> 'id'")),
                    entry("rounds/{round}", ROUND.formatted(false)),
                    entry("programmes/{id}", first("id", "programme")),
                    entry("room/{room}", BOOKED.formatted("e.organisation_id")),
                    entry("dates/{date}", BOOKED.formatted("i.id")),
                    entry("seats/{booked}", BOOKED.formatted("r.id")),
                    entry("booked/{booking}", BOOKED.formatted("e.booking_id")),
                    entry("workplaces/{workplace}", BOOKED.formatted("w.id")),
                    entry("contacts/{contact}", BOOKED.formatted("g.id")));

    /** Tokens by the segment before them: for what, and for which object. */
    static final Map<String, Map.Entry<String, String>> TOKENS =
            Map.ofEntries(
                    entry("approve/{token}", entry("agreement-guardian", AgreementRoutes.VERSION)),
                    entry(
                            "how/{token}",
                            entry("check-in-wellbeing", CheckInRoutes.asked("WELLBEING"))),
                    entry(
                            "how-far/{token}",
                            entry("check-in-progress", CheckInRoutes.asked("PROGRESS"))),
                    entry("sum-up/{token}", entry("end-summary", EndingRoutes.ENDED)),
                    entry("after/{token}", entry("after-care", last("id", "after_care"))),
                    entry("invited/{token}", entry("campaign", last("id", "campaign_target"))),
                    entry("inquiry/{token}", entry("inquiry", InquiryRoutes.LINK)),
                    entry("follow-up/{token}", entry("follow-up", last("id", "follow_up"))),
                    entry(
                            "ambassador/{token}",
                            entry("ambassador", last("id", "ambassador_consent"))),
                    entry("place/{token}", entry("place", COMING.formatted("r.id"))),
                    entry("task/{token}", entry("transfer", first("id", "transfer_task"))),
                    entry("answer/{token}", entry("survey", AWAITED)),
                    entry("calendar/{token}", entry("calendar", first("id", "calendar_feed"))),
                    entry("booking/{token}", entry("booking", COMING.formatted("b.id"))),
                    entry("order/{token}", entry("order", last("id", "commission"))),
                    entry(
                            "interest/{token}",
                            entry("course-interest", first("id", "course_interest"))),
                    entry("my/{token}", entry("network", GUEST.formatted("g.person_id"))),
                    entry("my-wish/{token}", entry("referral", ReferralRoutes.ASKED)),
                    entry("my-choices/{token}", entry("choosing", DecisionRoutes.ASKED)),
                    entry(
                            "mine/{token}",
                            entry("experience", last("writer_id", "experience_card"))),
                    entry(
                            "leave/{token}",
                            entry("network-interest", first("id", "network_interest"))),
                    entry(
                            "my-certificate/{token}",
                            entry("certificate", COMPLETED.formatted("c.id"))),
                    entry("link/{token}", entry("sign-in", first("id", "person"))));

    static String first(String column, String table) {
        return "select %s from %s where operator_id = :operator order by id limit 1"
                .formatted(column, table);
    }

    /** What was made beside the World, where that holds some too. */
    static String last(String column, String table) {
        return "select %s from %s where operator_id = :operator order by id desc limit 1"
                .formatted(column, table);
    }
}
