package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/** A card of someone's own, kept twice and shown, and its words signed and worded otherwise. */
final class LearningRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "parts/{part}",
                    fixed("shown"),
                    "editions/{number}",
                    fixed("1"),
                    "learning-card/{tag}",
                    fixed("sv"),
                    "{tag}/{code}",
                    fixed("say.show-me"));

    private LearningRoutes() {}

    static void make(Visitor leader, Operator operator) {
        var home = "/" + operator.slug();
        var card = home + "/me/card";
        for (var answer : new String[] {"NO", "YES"}) {
            var part = leader.get(card + "/parts/shown").expect(200);
            leader.submit(part, "/parts/shown", Map.of("show-me", answer)).expect(303);
            var showing = leader.get(card + "/showing").expect(200);
            leader.submit(showing, "/showing", Map.of("show-me", "CIRCLE")).expect(303);
        }
        var words = home + "/learning-card/ar";
        var signed = leader.get(words).expect(200);
        leader.submit(signed, "/review", Map.of("reader", "Samira Haddad")).expect(303);
        var worded = leader.get(words + "/say.tidy").expect(200);
        leader.submit(worded, "/say.tidy", Map.of("words", "أحب النظام")).expect(303);
    }

    private static String fixed(String value) {
        return "select '%s' where :operator is not null".formatted(value);
    }
}
