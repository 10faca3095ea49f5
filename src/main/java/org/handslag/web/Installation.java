package org.handslag.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts of this installation that all its nodes share. They belong to no operator. */
@Repository
public class Installation {
    private static final String SECRET = "secret";

    private final JdbcClient db;

    Installation(JdbcClient db) {
        this.db = db;
    }

    /** 256 random bits, made once; what they sign is worth nothing elsewhere. */
    public byte[] secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        keep(SECRET, Base64.getEncoder().encodeToString(bytes));
        return Base64.getDecoder().decode(find(SECRET).orElseThrow());
    }

    public Optional<String> find(String name) {
        return db.sql("select value from installation where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Writes a fact once; what stands already stays. */
    public void keep(String name, String value) {
        db.sql(
                        """
                        insert into installation (name, value)
                        values (:name, :value)
                        on conflict (name) do nothing
                        """)
                .param("name", name)
                .param("value", value)
                .update();
    }
}
