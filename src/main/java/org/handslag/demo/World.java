package org.handslag.demo;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.Operators;
import org.handslag.scope.Statistics;
import org.handslag.web.Demonstration;
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
    private final Prologue prologue;
    private final Playing playing;
    private final List<Chapter> chapters;
    private final Operators operators;
    private final Demonstration demonstration;

    World(
            Prologue prologue,
            Playing playing,
            List<Chapter> chapters,
            Operators operators,
            Demonstration demonstration) {
        this.prologue = prologue;
        this.playing = playing;
        this.chapters = chapters;
        this.operators = operators;
        this.demonstration = demonstration;
    }

    /**
     * All three operators with their past.
     *
     * @return false, and nothing is done, where an operator stands already
     */
    public boolean make() {
        if (!operators.all().isEmpty()) {
            return false;
        }
        var today = demonstration.begin();
        for (var slug : Script.SLUGS) {
            make(Script.of(slug), today);
        }
        return true;
    }

    private void make(Script script, LocalDate today) {
        var stage = prologue.set(script, today);
        script.instances().forEach(part -> playing.play(stage, part));
        Held.of(script.held()).forEach(part -> playing.play(stage, part));
        chapters.forEach(chapter -> chapter.tell(stage, today));
    }

    @Component
    @ConditionalOnProperty(name = "handslag.world", havingValue = "true")
    static class AtTheStart implements ApplicationRunner {
        private final World world;
        private final Statistics statistics;

        AtTheStart(World world, Statistics statistics) {
            this.world = world;
            this.statistics = statistics;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            if (world.make()) {
                statistics.gather();
            }
        }
    }
}
