package org.handslag.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.willingness.MentorSupport;

/** Reads rows of profiles, and writes lists of codes as they stand there. */
final class ProfileRows {
    private ProfileRows() {}

    static MenteeProfile mentee(ResultSet row, int number) throws SQLException {
        var draft = new ProfileDraft(person(row, "person_id"));
        texts(row, "usable").map(Aspect::valueOf).forEach(draft.usable::add);
        texts(row, "languages").forEach(draft.languages::add);
        draft.interpreter = row.getBoolean("interpreter");
        texts(row, "slots").map(Slot::of).forEach(draft.slots::add);
        draft.from = row.getObject("from_day", LocalDate.class);
        draft.travelMinutes = row.getObject("travel_minutes", Integer.class);
        draft.postalCode = row.getString("postal_code");
        texts(row, "support").map(MentorSupport::valueOf).forEach(draft.support::add);
        texts(row, "interests").map(Interest::valueOf).forEach(draft.interests::add);
        texts(row, "musts").map(Aspect::valueOf).forEach(draft.musts::add);
        var top = row.getString("top");
        draft.top = top == null ? null : Aspect.valueOf(top);
        chosen(row, draft);
        draft.version = row.getLong("version");
        return draft.done();
    }

    private static void chosen(ResultSet row, ProfileDraft draft) throws SQLException {
        for (var id : ids(row, "helpful")) {
            draft.adjustments.put(new AdjustmentId(id), false);
        }
        for (var id : ids(row, "needed")) {
            draft.adjustments.put(new AdjustmentId(id), true);
        }
        draft.trades = ids(row, "trades").stream().map(TradeId::new).toList();
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** Of ids that are written as themselves. */
    static UUID[] ids(Collection<?> values) {
        return values.stream().map(id -> UUID.fromString(id.toString())).toArray(UUID[]::new);
    }
}
