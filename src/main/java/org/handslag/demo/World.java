package org.handslag.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.handslag.scope.Operators;
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

    private final Prologue prologue;
    private final Playing playing;
    private final Operators operators;
    private final Installation installation;
    private final Clock clock;

    World(
            Prologue prologue,
            Playing playing,
            Operators operators,
            Installation installation,
            Clock clock) {
        this.prologue = prologue;
        this.playing = playing;
        this.operators = operators;
        this.installation = installation;
        this.clock = clock;
    }

    /** All three operators with their past; does nothing where an operator stands already. */
    public void make() {
        if (!operators.all().isEmpty()) {
            return;
        }
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        installation.keep(FACT, today.toString());
        for (var slug : Script.SLUGS) {
            make(Script.of(slug), today);
        }
    }

    private void make(Script script, LocalDate today) {
        var stage = prologue.set(script, today);
        script.instances().forEach(part -> playing.play(stage, part));
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
