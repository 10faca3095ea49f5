package org.handslag.home;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.Viewer;

/**
 * What a module has for the first page of those who run things: what needs this viewer today. Every
 * bean of this kind is asked, within the page's unit of work.
 */
public interface Today {
    /**
     * @param today in the operator's zone
     */
    List<TodayItem> items(Viewer viewer, LocalDate today);
}
