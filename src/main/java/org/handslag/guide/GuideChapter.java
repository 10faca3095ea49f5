package org.handslag.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The chapters of the compendium, in its order. */
public enum GuideChapter {
    ROLE(GuideStep.INTRODUCTION),
    PERSON(GuideStep.INTRODUCTION),
    FIRST_DAY(GuideStep.INTRODUCTION),
    FIRST_WEEK(GuideStep.INTRODUCTION),
    FOUR_STEPS(GuideStep.INTRODUCTION),
    LEAD_WORDS(GuideStep.AGREEMENTS),
    EXPECTATIONS(GuideStep.AGREEMENTS),
    DEMANDS(GuideStep.AGREEMENTS),
    WEEKLY(GuideStep.CARRYING_OUT),
    TRUST(GuideStep.CARRYING_OUT),
    WORKS(GuideStep.CARRYING_OUT),
    DIFFICULT(GuideStep.CARRYING_OUT),
    ENDING(GuideStep.ENDING);

    private final GuideStep step;

    GuideChapter(GuideStep step) {
        this.step = step;
    }

    public GuideStep step() {
        return step;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String path() {
        return "/guide/" + slug();
    }

    static Optional<GuideChapter> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    static List<GuideChapter> of(GuideStep step) {
        return Arrays.stream(values()).filter(one -> one.step == step).toList();
    }
}
