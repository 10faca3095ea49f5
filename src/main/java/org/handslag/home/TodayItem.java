package org.handslag.home;

import java.util.Map;

/**
 * One thing that needs someone today.
 *
 * @param key message that tells it in one line, such as "3 letters to print"
 * @param path page on which it is done, below the operator's segment
 * @param urgent whether it stands first: someone waits or a day is near
 */
public record TodayItem(String key, Map<String, Object> arguments, String path, boolean urgent) {

    public static TodayItem of(String key, Map<String, Object> arguments, String path) {
        return new TodayItem(key, arguments, path, false);
    }

    public TodayItem asUrgent() {
        return new TodayItem(key, arguments, path, true);
    }
}
