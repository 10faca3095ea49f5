package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContacts;
import org.handslag.relation.RelationState;
import org.handslag.relation.RelationStep.StepCause;
import org.handslag.relation.Relations;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each way to choose workplaces finds those that it names, and no others. */
@ServerTest
class CampaignChoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final BeanFactory beans;
    private final Cast cast;
    private final CampaignCast office;

    CampaignChoiceTest(BeanFactory beans, Cast cast, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.cast = cast;
        this.office = CampaignCast.of(beans, cast.goteborg(), port);
    }

    @Test
    void findsTheRightOnesByEachFilter() {
        var small = workplace("Lilla AB", Sector.PRIVATE, 9);
        var medium = workplace("Mellan AB", Sector.PRIVATE, 249);
        workplace("Regionen", Sector.PUBLIC, 250);
        workplace("Okända föreningen", Sector.NON_PROFIT, 0);
        beans.getBean(RoomCast.class).mentors(1, "Mia Mellan", medium, TODAY.minusMonths(3));
        partner(small);
        assertThat(found("")).hasSize(4);
        assertThat(found("&sector=PUBLIC")).containsExactly("Regionen");
        assertThat(found("&sector=PRIVATE")).containsExactly("Lilla AB", "Mellan AB");
        assertThat(found("&size=MICRO")).containsExactly("Lilla AB");
        assertThat(found("&size=MEDIUM")).containsExactly("Mellan AB");
        assertThat(found("&size=LARGE")).containsExactly("Regionen");
        assertThat(found("&size=UNKNOWN")).containsExactly("Okända föreningen");
        assertThat(found("&trained=yes")).containsExactly("Mellan AB");
        assertThat(found("&trained=no")).doesNotContain("Mellan AB").hasSize(3);
        assertThat(found("&relation=PARTNER")).containsExactly("Lilla AB");
        assertThat(found("&relation=PARTNER&relation=PROSPECT")).hasSize(4);
        assertThat(found("&sector=PRIVATE&trained=yes&relation=PARTNER")).isEmpty();
    }

    private WorkplaceId workplace(String name, Sector sector, int employees) {
        return office.in(
                () -> {
                    var country = cast.goteborg().country();
                    var owner =
                            beans.getBean(Organisations.class)
                                    .meet(NewOrganisation.of(name, country, sector));
                    var place = new NewWorkplace(owner, "Huset", PostalAddress.none(), "Tidaholm");
                    var id = beans.getBean(Workplaces.class).meet(place);
                    var told = employees == 0 ? Optional.<Integer>empty() : Optional.of(employees);
                    var now = beans.getBean(TestClock.class).instant();
                    beans.getBean(EmployerContacts.class).saveSize(id, told, null, now);
                    return id;
                });
    }

    private void partner(WorkplaceId id) {
        office.in(
                () -> {
                    var workplace = beans.getBean(Workplaces.class).find(id).orElseThrow();
                    var wish = new Relations.Wish(RelationState.PARTNER, null, "Tar emot");
                    var by = CourseCast.coordinator(cast.goteborg());
                    beans.getBean(Relations.class)
                            .move(workplace, wish, StepCause.OFFICE, by, TODAY);
                    return true;
                });
    }

    /** The employers of the town whose workplaces are found. */
    private List<String> found(String filter) {
        var path = office.written(typed("Val")) + "/workplaces?municipality=Tidaholm" + filter;
        var page = office.coordinator().get(path).expect(200);
        return page.html().select("tbody tr td:first-of-type").eachText();
    }
}
