package org.handslag.support;

import org.handslag.completion.DayPlay;
import org.handslag.demo.Looking;
import org.handslag.network.NetworkCast;
import org.handslag.prerequisite.LearningPlay;
import org.handslag.seats.SeatPlay;
import org.handslag.survey.SurveyPlay;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({
    Cast.class,
    CourseCast.class,
    PeopleCast.class,
    ReserveCast.class,
    Staff.class,
    Inbox.class,
    NetworkCast.class,
    VenueCast.class,
    RoomCast.class,
    CircleCast.class,
    SeatPlay.class,
    LearningPlay.class,
    LearningPlay.Parts.class,
    DayPlay.class,
    SurveyPlay.class,
    Looking.class
})
class TestParts {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
