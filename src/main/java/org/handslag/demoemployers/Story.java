package org.handslag.demoemployers;

import java.time.LocalDate;
import org.handslag.demo.Chapter;
import org.handslag.demo.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened between an operator and its employers, in its order. */
@Component
@Order(22)
class Story implements Chapter {
    private final RelationActs relations;
    private final CampaignActs campaigns;

    Story(RelationActs relations, CampaignActs campaigns) {
        this.relations = relations;
        this.campaigns = campaigns;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        EmployersScript.of(stage).ifPresent(script -> tell(script, stage, today));
    }

    private void tell(EmployersScript script, Stage stage, LocalDate today) {
        relations.rule(script.rule(), stage);
        for (var told : script.story()) {
            switch (told) {
                case Told.OfOne one -> relations.play(one, stage, today);
                case Told.Invites campaign -> campaigns.play(campaign, stage, today);
            }
        }
    }
}
