package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the certificate table. */
@Repository
class Certificates {
    private final JdbcClient db;

    Certificates(JdbcClient db) {
        this.db = db;
    }

    void add(Certificate certificate) {
        db.sql(
                        """
                        insert into certificate (
                            id, completion_id, code, name, language, issued_at, valid_until)
                        values (
                            :id, :completion, :code, :name, :language, :issuedAt, :validUntil)
                        """)
                .param("id", certificate.id())
                .param("completion", certificate.completion())
                .param("code", certificate.code())
                .param("name", certificate.name())
                .param("language", certificate.language())
                .param("issuedAt", certificate.issuedAt())
                .param("validUntil", certificate.validUntil())
                .update();
    }

    /** Ends the valid certificate of a completion, if there is one. */
    void revoke(CompletionId completion, String reason, Instant now) {
        db.sql(
                        """
                        update certificate set revoked_at = :now, reason = :reason
                         where completion_id = :completion and revoked_at is null
                        """)
                .param("completion", completion)
                .param("reason", reason)
                .param("now", now)
                .update();
    }

    Optional<Certificate> byCode(String code) {
        return db.sql("select * from certificate where code = :code")
                .param("code", code)
                .query(Certificates::row)
                .optional();
    }

    /** All that were ever issued for a completion, the latest first. */
    List<Certificate> of(CompletionId completion) {
        return db.sql(
                        """
                        select * from certificate where completion_id = :completion
                         order by issued_at desc, id desc
                        """)
                .param("completion", completion)
                .query(Certificates::row)
                .list();
    }

    private static Certificate row(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CompletionId(row.getObject("completion_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("valid_until", LocalDate.class),
                revoked == null ? null : revoked.toInstant(),
                row.getString("reason"));
    }
}
