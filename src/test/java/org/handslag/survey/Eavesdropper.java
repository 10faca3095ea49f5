package org.handslag.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Someone who may read every row of every table as the owner does, with what PostgreSQL keeps about
 * a row besides: who wrote it last, who locked it, where it lies.
 */
class Eavesdropper {
    private static final Pattern VALUE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[\\w-]{22}|\\d{4}-\\d\\d-\\d\\dT[\\d:.+]+");

    private final JdbcClient db;

    Eavesdropper(Environment settings) {
        db =
                JdbcClient.create(
                        new SingleConnectionDataSource(
                                settings.getRequiredProperty("handslag.db.url"),
                                settings.getRequiredProperty("handslag.db.owner.user"),
                                settings.getRequiredProperty("handslag.db.owner.password"),
                                true));
    }

    /**
     * One row.
     *
     * @param writer number of the transaction that wrote it
     * @param locker number of the one that locked it last
     * @param place where it lies: its page and its line there, comparable
     * @param text all columns
     */
    record Row(String table, long writer, long locker, long place, String text) {
        /** The last transaction that has touched it. */
        long latest() {
            return Math.max(writer, locker);
        }

        /** Ids, hashes and moments in it. */
        Set<String> values() {
            var values = new HashSet<String>();
            var found = VALUE.matcher(text);
            while (found.find()) {
                values.add(found.group());
            }
            return values;
        }
    }

    List<Row> everything() {
        var rows = new ArrayList<Row>();
        tables().forEach(table -> rows.addAll(read(table)));
        return rows;
    }

    List<Row> read(String table) {
        return db.sql(
                        """
                        select xmin::text::bigint, xmax::text::bigint,
                               (ctid::text::point)[0] * 10000 + (ctid::text::point)[1],
                               to_jsonb(t)::text
                          from %s t
                        """
                                .formatted(table))
                .query(
                        (row, _) ->
                                new Row(
                                        table,
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getString(4)))
                .list();
    }

    List<String> tables() {
        return db.sql(
                        """
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind = 'r'
                         order by relname
                        """)
                .query(String.class)
                .list();
    }

    /** The answers of a round in the order of their places. */
    List<Row> answers(RoundId round) {
        return read("survey_answer").stream()
                .filter(row -> row.text().contains(round.toString()))
                .toList();
    }

    /** A sum of each table with what lies about its rows: another one when anything was written. */
    Map<String, Integer> sums() {
        var sums = new TreeMap<String, Integer>();
        for (var table : tables()) {
            sums.put(table, new HashSet<>(read(table)).hashCode());
        }
        return sums;
    }

    /**
     * What an answer leads to: from row to row by any value that two of them share, without those
     * values that all the answers have in common and so tell nothing of one.
     */
    Set<Row> reachable(Row answer, List<Row> answers) {
        var rows = everything();
        var common = new HashSet<>(answers.getFirst().values());
        answers.forEach(other -> common.retainAll(other.values()));
        var byValue = new HashMap<String, List<Row>>();
        for (var row : rows) {
            row.values().forEach(v -> byValue.computeIfAbsent(v, _ -> new ArrayList<>()).add(row));
        }
        var reached = new HashSet<Row>();
        var values = new ArrayList<>(answer.values());
        values.removeAll(common);
        while (!values.isEmpty() && reached.size() < rows.size()) {
            for (var row : byValue.getOrDefault(values.removeLast(), List.of())) {
                // One step on: whoever is reached so is known by name.
                reached.add(row);
            }
        }
        reached.removeAll(answers);
        return reached;
    }
}
