package org.handslag.routes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.TestClock;
import org.springframework.beans.factory.BeanFactory;

/**
 * What stands for each variable of a route: a real id, a real link or code of one operator. A route
 * with a variable that nobody has named here fails whoever walks the routes.
 */
class RealIds {
    private final BeanFactory beans;
    private final Rows rows;
    private final Operator operator;

    RealIds(BeanFactory beans, Rows rows, Operator operator) {
        this.beans = beans;
        this.rows = rows;
        this.operator = operator;
    }

    /** The path of this route with ids of Göteborg in it, without the operator's segment. */
    String path(Route route) {
        var path = new StringBuilder();
        var before = "";
        for (var segment : route.pattern().substring(1).split("/")) {
            var real = segment.startsWith("{") ? real(route, before, segment) : plain(segment);
            path.append('/').append(real);
            before = segment;
        }
        return path.toString();
    }

    private static String plain(String segment) {
        return segment.replace("{ending}", "csv");
    }

    private String real(Route route, String before, String variable) {
        var key = before + "/" + variable;
        var harvested = Harvested.query(route.pattern(), key);
        if (harvested != null) {
            return id(harvested);
        }
        if (key.equals("mentorships/{id}") && EndingRoutes.isOfEnded(route.pattern())) {
            return id(EndingRoutes.ENDED);
        }
        if (key.equals("referrals/{id}") && ProfileRoutes.isOfWisher(route.pattern())) {
            return id(ProfileRoutes.WISHER);
        }
        if (key.equals("instances/{id}") && route.pattern().contains("/registered/{")) {
            return id(RealRows.COMING.formatted("i.id"));
        }
        if (key.equals("rounds/{round}") && route.pattern().contains("/results")) {
            return id(RealRows.ROUND.formatted(true));
        }
        if (key.equals("instances/{id}") && route.pattern().contains("/by-itself/")) {
            return id(RealRows.KEPT.formatted("i.id"));
        }
        if (key.equals("courses/{slug}") && route.pattern().endsWith("/taken-along/photo")) {
            return id(RealRows.PHOTOGRAPHED);
        }
        if (RealRows.OF_KEPT.matcher(route.pattern()).matches()) {
            return id(
                    key.endsWith("{slug}")
                            ? RealRows.KEPT.formatted("i.slug")
                            : RealRows.KEPT.formatted("i.id"));
        }
        if (RealRows.TOKENS.containsKey(key)) {
            var token = RealRows.TOKENS.get(key);
            return token(token.getKey(), token.getValue());
        }
        if (key.equals("code/{code}")) {
            return code();
        }
        for (var known : ofModules()) {
            if (known.containsKey(key)) {
                return id(known.get(key));
            }
        }
        if (!RealRows.IDS.containsKey(key)) {
            throw new AssertionError("No one has said in RealIds which real id stands for " + key);
        }
        return id(RealRows.IDS.get(key));
    }

    private static List<Map<String, String>> ofModules() {
        return List.of(
                InquiryRoutes.IDS,
                RulesToo.IDS,
                OffersToo.IDS,
                ReferralRoutes.IDS,
                DecisionRoutes.IDS,
                SpeedRoutes.IDS,
                LearningRoutes.IDS,
                CriteriaRoutes.IDS,
                ProposalRoutes.IDS,
                ProfileRoutes.IDS,
                MentorshipRoutes.IDS,
                AgreementRoutes.IDS,
                ConversationRoutes.IDS,
                HoursRoutes.IDS,
                CheckInRoutes.IDS,
                EndingRoutes.IDS,
                FollowUpRoutes.IDS,
                ConcernRoutes.IDS,
                HandoverRoutes.IDS,
                ShelterRoutes.IDS,
                PasskeyRoutes.IDS);
    }

    /** A code as it stands in a letter. */
    String code() {
        var object = UUID.fromString(id(RealRows.COMING.formatted("r.id")));
        return beans.getBean(UnitOfWork.class)
                .in(
                        operator.id(),
                        () ->
                                beans.getBean(Tokens.class)
                                        .issueCode(new Purpose("place"), object, soon()));
    }

    private Instant soon() {
        return beans.getBean(TestClock.class).instant().plusSeconds(3600);
    }

    /** A link to what this query finds. */
    String token(String purpose, String query) {
        var object = UUID.fromString(id(query));
        var tokens = beans.getBean(Tokens.class);
        var until = soon();
        return beans.getBean(UnitOfWork.class)
                .in(operator.id(), () -> tokens.issue(new Purpose(purpose), object, until));
    }

    String id(String query) {
        return rows.first(query, operator.id());
    }
}
