package org.handslag.demoprofiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.handslag.profile.MentorProfiles;
import org.handslag.profile.PostalAreas;
import org.handslag.profile.Profiles;
import org.handslag.referral.Accepted;
import org.handslag.referral.Referral;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enough people of the World wait, are willing and have said so much that matching has a point. */
@ServerTest
@InTheWorld
class WorldProfilesTest {
    private final BeanFactory beans;

    WorldProfilesTest(BeanFactory beans) {
        this.beans = beans;
    }

    @ParameterizedTest
    @CsvSource({"goteborg, 12, 15", "favrskov, 5, 6"})
    void thoseWhoWaitAndThoseWhoAreWillingHaveSaidWhatMatters(
            String slug, int waiting, int willing) {
        var operator = beans.getBean(Operators.class).bySlug(slug).orElseThrow();
        beans.getBean(UnitOfWork.class).in(operator.id(), () -> hold(waiting, willing));
    }

    private void hold(int waiting, int willing) {
        UUID @Nullable [] everywhere = null;
        var people =
                beans.getBean(Accepted.class).of(everywhere).stream()
                        .map(Referral::person)
                        .toList();
        var said = beans.getBean(Profiles.class).of(people);
        assertThat(said).hasSizeGreaterThanOrEqualTo(waiting);
        assertThat(said.values().stream().map(one -> one.lentOut().told()).distinct())
                .hasSizeGreaterThan(1);
        var codes =
                said.values().stream()
                        .flatMap(one -> Optional.ofNullable(one.postalCode()).stream())
                        .distinct()
                        .toList();
        assertThat(beans.getBean(PostalAreas.class).points(codes)).containsOnlyKeys(codes);
        var mentors =
                beans.getBean(JdbcClient.class)
                        .sql(
                                """
                                select distinct m.person_id
                                  from mentor_willingness m
                                  join affiliation a on a.person_id = m.person_id and a.until_day is null
                                  join workplace_offer o on o.workplace_id = a.workplace_id
                                 where m.answer = 'WILLING' and o.withdrawn_at is null
                                """)
                        .query(UUID.class)
                        .list();
        var brought =
                beans.getBean(MentorProfiles.class)
                        .of(mentors.stream().map(PersonId::new).toList());
        assertThat(mentors).hasSizeGreaterThanOrEqualTo(willing);
        assertThat(brought).hasSizeGreaterThanOrEqualTo(willing);
    }
}
