package org.handslag.home;

import java.util.List;

/**
 * What a module has on a coordinator's desk today, such as those who wait for her answer. Every
 * bean of this kind is asked, in the order of its {@code @Order}, for coordinators alone and within
 * the first page's unit of work.
 */
public interface OnTheDesk {
    List<TodayItem> items(Desk desk);
}
