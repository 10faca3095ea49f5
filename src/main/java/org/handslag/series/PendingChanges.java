package org.handslag.series;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has been changed on a date while nobody has said yet whether the later ones follow. Of what
 * stood before it keeps fingerprints: a link or a name that was taken away stays nowhere.
 */
@Repository
class PendingChanges {
    private final JdbcClient db;

    PendingChanges(JdbcClient db) {
        this.db = db;
    }

    /** What stood first stays: a second change of the same is compared with that. */
    void add(CourseInstanceId date, Setting setting, List<String> before) {
        db.sql(
                        """
                        insert into series_change (instance_id, setting, before)
                        values (:date, :setting, :before)
                            on conflict (operator_id, instance_id, setting) do nothing
                        """)
                .param("date", date)
                .param("setting", setting)
                .param("before", before.stream().map(PendingChanges::print).toArray(String[]::new))
                .update();
    }

    /** By setting, the fingerprints of what stood before. */
    Map<Setting, Set<String>> of(CourseInstanceId date) {
        var found = new EnumMap<Setting, Set<String>>(Setting.class);
        db.sql("select setting, before from series_change where instance_id = :date")
                .param("date", date)
                .query(
                        row -> {
                            found.put(
                                    Setting.valueOf(row.getString("setting")),
                                    Set.copyOf(
                                            Arrays.asList(
                                                    (String[]) row.getArray("before").getArray())));
                        });
        return found;
    }

    /** Said, one way or the other. */
    void drop(Collection<CourseInstanceId> dates, Collection<Setting> settings) {
        db.sql(
                        """
                        delete from series_change
                         where instance_id = any (:dates)
                           and setting = any (:settings)
                        """)
                .param("dates", dates.stream().map(CourseInstanceId::value).toArray(UUID[]::new))
                .param("settings", settings.stream().map(Setting::name).toArray(String[]::new))
                .update();
    }

    static boolean isAmong(List<String> signs, Set<String> prints) {
        return signs.stream().map(PendingChanges::print).anyMatch(prints::contains);
    }

    private static String print(String sign) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(sign.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
