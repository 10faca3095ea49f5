package org.handslag.aftercare;

import java.util.List;

/** Whom to call, and who wants something. */
public record AfterCareList(List<AfterCare> all) {
    /** Those without mail first: nobody else will hear of them. */
    public List<AfterCare> toCall() {
        return all.stream()
                .filter(one -> !one.isAnswered())
                .sorted((a, b) -> Boolean.compare(waits(a), waits(b)))
                .toList();
    }

    public List<AfterCare> wishes() {
        return all.stream().filter(AfterCare::isAnswered).toList();
    }

    private static boolean waits(AfterCare one) {
        return one.reached() == AfterCare.Reached.MAIL;
    }
}
