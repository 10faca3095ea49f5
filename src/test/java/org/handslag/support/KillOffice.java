package org.handslag.support;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** Whoever runs an operator of the program in another process, through its pages alone. */
public final class KillOffice {
    private final RealProgram program;
    private final Visitor coordinator;
    private String course = "";

    public KillOffice(RealProgram program) {
        this.program = program;
        this.coordinator = new Visitor(program.port(), "sv");
    }

    /** Fills in and sends the form that posts to {@code action} on a page of the operator. */
    public Visitor.Page submit(String page, String action, Map<String, String> typed) {
        return coordinator.submit(coordinator.get("/kill" + page).expect(200), action, typed);
    }

    /** Makes the operator with the code from the console, signs in and writes a course. */
    public void found() {
        var typed =
                Map.of(
                        "code", program.code(),
                        "name", "Mentor efter avbrott",
                        "slug", "kill",
                        "country", "SE",
                        "language", "sv",
                        "administrator", "Åsa Öberg",
                        "email", "asa@kill.example");
        var form = coordinator.get("/installation/start").expect(200);
        var done = coordinator.submit(form, "/installation/start", typed).expect(200);
        var link = URI.create(done.html().select("main a.ds-button").attr("href")).getPath();
        coordinator.submit(coordinator.get(link).expect(200), link, Map.of()).expect(303);
        var page = coordinator.get("/kill/curriculum/new").expect(200);
        var written = Map.of("title-sv", "Grund", "learn-sv", "Allt");
        coordinator.submit(page, "/curriculum", written).expect(303);
        course = program.database().sql("select id from course").query(String.class).single();
    }

    /** A campaign to all workplaces there are, which has begun and is due at once. */
    public void invite(int round) {
        var typed =
                Map.of(
                        "name", "Omgång " + round,
                        "subject-sv", "Till [arbetsplats]",
                        "text-sv", "Hej [kontakt]!",
                        "per-day", "100000");
        var form = coordinator.get("/kill/campaigns/new").expect(200);
        var found = coordinator.submit(form, "/campaigns", typed).expect(303);
        var page = coordinator.follow(found).expect(200);
        coordinator.submit(page, "/workplaces", Map.of()).expect(303);
        var campaign = found.header("Location").replace("/workplaces", "");
        var preview = coordinator.get(campaign + "/preview").expect(200);
        coordinator.submit(preview, "/start", Map.of()).expect(303);
        // Whatever weekday it is.
        program.database()
                .sql("update campaign_wave set due_at = due_at - interval '7 days'")
                .update();
    }

    /** A date later than all before, open to everyone; returns its readable address. */
    public String publish(int round, int seats) {
        var plan =
                Map.of(
                        "day0", LocalDate.now().plusDays(60 + round).toString(),
                        "from0", "09:00",
                        "until0", "16:00",
                        "capacity", String.valueOf(seats),
                        "contactName", "Åsa Öberg",
                        "contactEmail", "asa@kill.example");
        var form = coordinator.get("/kill/curriculum/" + course + "/instances/new").expect(200);
        var hub = coordinator.submit(form, "/instances", plan).expect(303).header("Location");
        var ask = coordinator.get(hub + "/publication").expect(200);
        coordinator.submit(ask, "/publication", Map.of()).expect(303);
        return program.database()
                .sql("select slug from course_instance where id = :id::uuid")
                .param("id", hub.substring(hub.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
