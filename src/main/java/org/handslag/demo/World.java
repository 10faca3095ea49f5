package org.handslag.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.handslag.scope.Operators;
import org.handslag.scope.Past;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Installation;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Makes the World in a database that holds no operator yet, when the program is started with it.
 * The day it was made is kept, so that an old World can say how old it is.
 */
@Component
public class World {
    /** Fact of the installation: the day on which its World was made. */
    public static final String FACT = "world";

    private final Founders founders;
    private final EarlierMentors earlier;
    private final Playing playing;
    private final Operators operators;
    private final Installation installation;
    private final UnitOfWork work;
    private final Clock clock;

    World(
            Founders founders,
            EarlierMentors earlier,
            Playing playing,
            Operators operators,
            Installation installation,
            UnitOfWork work,
            Clock clock) {
        this.founders = founders;
        this.earlier = earlier;
        this.playing = playing;
        this.operators = operators;
        this.installation = installation;
        this.work = work;
        this.clock = clock;
    }

    /** All three operators with their past; does nothing where an operator stands already. */
    public void make() {
        if (!operators.all().isEmpty()) {
            return;
        }
        installation.keep(FACT, clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString());
        for (var slug : Script.SLUGS) {
            make(Script.of(slug));
        }
    }

    private void make(Script script) {
        var operator = founders.operator(script);
        var stage = new Stage[1];
        Past.at(
                script.since().atTime(9, 0).atZone(operator.zone()).toInstant(),
                () -> stage[0] = work.in(operator.id(), () -> founders.stage(script, operator)));
        var mentors = script.mentors();
        if (mentors != null) {
            work.in(operator.id(), () -> earlier.enter(stage[0], mentors));
        }
        script.instances().forEach(part -> playing.play(stage[0], part));
    }

    @Component
    @ConditionalOnProperty(name = "handslag.world", havingValue = "true")
    static class AtTheStart implements ApplicationRunner {
        private final World world;

        AtTheStart(World world) {
            this.world = world;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            world.make();
        }
    }
}
