package org.handslag.agreement;

import java.util.Locale;
import org.handslag.rules.AgreementPoint;
import org.jspecify.annotations.Nullable;

/** What is agreed in words: under which lead word it is asked, and which point it answers. */
public enum AgreementText {
    TASKS(LeadWord.CLARITY, AgreementPoint.TASKS),
    SCHEDULE(LeadWord.CLARITY, AgreementPoint.SCHEDULE),
    RESPONSIBLE(LeadWord.CLARITY, AgreementPoint.WORK_ENVIRONMENT),
    MEETINGS(LeadWord.CLARITY, null),
    PURPOSE(LeadWord.PURPOSE, AgreementPoint.PURPOSE),
    ADJUSTMENTS(LeadWord.REQUIREMENTS, null),
    RISKS(LeadWord.REQUIREMENTS, null),
    INSURANCE(LeadWord.REQUIREMENTS, AgreementPoint.INSURANCE),
    PAY(LeadWord.REQUIREMENTS, null),
    /** Why the period is renewed, where the rules ask for a new assessment. */
    ASSESSMENT(LeadWord.REQUIREMENTS, null),
    MENTOR_TASKS(LeadWord.EXPECTATIONS, AgreementPoint.MENTOR_TASKS),
    NOT_MENTOR_TASKS(LeadWord.EXPECTATIONS, AgreementPoint.NOT_MENTOR_TASKS),
    FROM_MENTEE(LeadWord.EXPECTATIONS, AgreementPoint.EXPECTATIONS),
    FROM_MENTOR(LeadWord.EXPECTATIONS, AgreementPoint.EXPECTATIONS),
    FROM_WORKPLACE(LeadWord.EXPECTATIONS, null),
    STAND_IN(LeadWord.EXPECTATIONS, AgreementPoint.STAND_IN),
    FAMILY(LeadWord.EXPECTATIONS, null);

    /** So many characters each. */
    static final int MOST = 1000;

    private final LeadWord word;
    private final @Nullable AgreementPoint point;

    AgreementText(LeadWord word, @Nullable AgreementPoint point) {
        this.word = word;
        this.point = point;
    }

    public LeadWord word() {
        return word;
    }

    @Nullable AgreementPoint point() {
        return point;
    }

    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
