package org.handslag.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.questionnaire.Layer;
import org.handslag.support.CourseCast;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.handslag.survey.SurveyPlay;
import org.handslag.survey.SurveyPlay.Played;

/** Answers to an evaluation, and what a coordinator makes of them on her pages. */
record HarvestPlay(SurveyPlay play, int port) {
    static final String OPEN = "Jag vågar fråga nu, och det känns bra";
    static final String CLOSED = "Det här säger jag bara till er";

    /** The first lets us quote her, the second does not, the rest say little. */
    void answered(Played played, int people) {
        var visitor = new Visitor(port, "sv");
        for (int i = 0; i < people; i++) {
            var link = play.link(played, played.people().get(i));
            var said = List.of(OPEN, CLOSED).stream().skip(i).findFirst().orElse("Bra");
            var typed = new HashMap<>(SurveyPlay.typed(play.edition(played), "4", said));
            if (i == 1) {
                typed.remove(SurveyPlay.at(play.edition(played), Layer.FEELING).quoteField());
            }
            visitor.submit(visitor.get(link).expect(200), link, typed).expect(303);
        }
        play.close(played, CourseCast.coordinator(played.operator()));
    }

    static String date(Played played) {
        return "/" + played.operator().slug() + "/instances/" + played.instance().id();
    }

    static String told(Played played) {
        return "/%s/courses/%s/taken-along"
                .formatted(played.operator().slug(), played.instance().slug());
    }

    static Page theme(Visitor coordinator, Played played, String title) {
        var form = coordinator.get(date(played) + "/harvest/themes/new?part=FEELING").expect(200);
        var typed = Map.of("part", "FEELING", "title-sv", title, "words-sv", "Flera nämner det.");
        return coordinator.follow(coordinator.submit(form, "/themes", typed).expect(303));
    }

    /** The page on which a quote is chosen for the only theme. */
    static Page choosing(Visitor coordinator, Page harvest) {
        var link = harvest.html().select("a[href$=/quotes/new]").first();
        return coordinator.get(link.attr("href")).expect(200);
    }

    static Page wish(Visitor coordinator, Played played, String wish) {
        var form = coordinator.get(date(played) + "/improvements/new").expect(200);
        var done = coordinator.submit(form, "/improvements", Map.of("wish-sv", wish));
        return coordinator.follow(done.expect(303));
    }

    static Page press(Visitor coordinator, Page page, String action) {
        return coordinator.follow(coordinator.submit(page, action, Map.of()).expect(303));
    }
}
