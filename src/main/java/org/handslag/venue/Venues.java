package org.handslag.venue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handslag.directory.Alphabet;
import org.handslag.directory.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Venues {
    private final JdbcClient db;

    Venues(JdbcClient db) {
        this.db = db;
    }

    Optional<Venue> find(VenueId id) {
        return db.sql("select * from venue where id = :id")
                .param("id", id)
                .query(VenueRows::venue)
                .optional();
    }

    Optional<Venue> bySlug(String slug) {
        return db.sql("select * from venue where slug = :slug")
                .param("slug", slug)
                .query(VenueRows::venue)
                .optional();
    }

    /** Another entry of the same name in the same town. */
    Optional<Venue> twin(Venue.Details details) {
        return db.sql("select * from venue where name_key = :key")
                .param("key", key(details))
                .query(VenueRows::venue)
                .optional();
    }

    /** Those where dates are planned, in the alphabet of this language. */
    List<Venue> active(Locale order) {
        return db.sql(
                        "select * from venue where retired_at is null order by name %s, id"
                                .formatted(Alphabet.of(order)))
                .query(VenueRows::venue)
                .list();
    }

    /** A place with the facts of these items, in one statement: it stands on every course page. */
    Optional<VenueBrief> brief(VenueId id, List<Item> items) {
        return db.sql(
                        """
                        select v.*, f.items, f.facts
                          from venue v
                          join lateral (
                               select array_agg(item) as items,
                                      array_agg(array[value, measure, checked_on::text]) as facts
                                 from venue_fact
                                where operator_id = v.operator_id
                                  and venue_id = v.id
                                  and item = any (:items)) f on true
                         where v.id = :id
                        """)
                .param("id", id)
                .param("items", items.stream().map(Item::code).toArray(String[]::new))
                .query(
                        (row, number) ->
                                new VenueBrief(
                                        VenueRows.venue(row, number), VenueRows.few(row, items)))
                .optional();
    }

    /** Returns false when its readable address is taken. */
    boolean add(Venue venue) {
        return bind(
                                venue,
                                """
                                insert into venue (
                                    id, slug, name, name_key, street, postal_code, city, transport,
                                    way, drop_off, parking, contact_name, contact_email,
                                    contact_telephone, rooms, search)
                                values (
                                    :id, :slug, :name, :key, :street, :postalCode, :city,
                                    :transport::jsonb, :way::jsonb, :dropOff::jsonb,
                                    :parking::jsonb, :contactName, :contactEmail,
                                    :contactTelephone, :rooms, :search)
                                    on conflict on constraint venue_slug_taken do nothing
                                """)
                        .update()
                == 1;
    }

    /** Returns false when someone else saved first. */
    boolean save(Venue venue) {
        return bind(
                                venue,
                                """
                                update venue
                                   set name = :name, name_key = :key, street = :street,
                                       postal_code = :postalCode, city = :city,
                                       transport = :transport::jsonb, way = :way::jsonb,
                                       drop_off = :dropOff::jsonb, parking = :parking::jsonb,
                                       contact_name = :contactName,
                                       contact_email = :contactEmail,
                                       contact_telephone = :contactTelephone, rooms = :rooms,
                                       search = :search, version = version + 1
                                 where id = :id and version = :version and slug = :slug
                                """)
                        .param("version", venue.version())
                        .update()
                == 1;
    }

    /** Returns false when it stood so already. */
    boolean retire(VenueId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update venue set retired_at = :at, version = version + 1
                                 where id = :id
                                   and (retired_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    private StatementSpec bind(Venue venue, String sql) {
        var details = venue.details();
        return db.sql(sql)
                .param("id", venue.id())
                .param("slug", venue.slug())
                .param("name", details.name())
                .param("key", key(details))
                .param("street", details.address().street())
                .param("postalCode", details.address().postalCode())
                .param("city", details.address().city())
                .param("transport", details.directions().transport())
                .param("way", details.directions().way())
                .param("dropOff", details.directions().dropOff())
                .param("parking", details.directions().parking())
                .param("contactName", details.contact().name())
                .param("contactEmail", details.contact().email())
                .param("contactTelephone", details.contact().telephone())
                .param("rooms", details.rooms().toArray(String[]::new))
                .param("search", SearchText.of(details.name(), venue.address()));
    }

    private static String key(Venue.Details details) {
        return SearchText.key(details.name() + " / " + details.address().city());
    }
}
