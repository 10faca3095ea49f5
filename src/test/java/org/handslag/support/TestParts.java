package org.handslag.support;

import org.handslag.completion.DayPlay;
import org.handslag.prerequisite.LearningPlay;
import org.handslag.seats.SeatPlay;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({
    Cast.class,
    CourseCast.class,
    PeopleCast.class,
    Staff.class,
    Inbox.class,
    VenueCast.class,
    SeatPlay.class,
    LearningPlay.class,
    LearningPlay.Parts.class,
    DayPlay.class
})
class TestParts {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
