package org.handslag.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Contracts {
    private final JdbcClient db;

    Contracts(JdbcClient db) {
        this.db = db;
    }

    Optional<Contract> find(ContractId id) {
        return db.sql("select * from provider_contract where id = :id")
                .param("id", id)
                .query(Contracts::row)
                .optional();
    }

    /** The latest first. */
    List<Contract> of(RosterId entry) {
        return db.sql(
                        """
                        select * from provider_contract
                         where entry_id = :entry
                         order by from_day desc, id
                        """)
                .param("entry", entry)
                .query(Contracts::row)
                .list();
    }

    List<Contract> all() {
        return db.sql("select * from provider_contract order by from_day desc, id")
                .query(Contracts::row)
                .list();
    }

    void add(Contract contract) {
        bind(
                        contract,
                        """
                        insert into provider_contract (
                            id, entry_id, number, from_day, until_day, covers, dates_included,
                            contact_name, contact_email, contact_telephone)
                        values (
                            :id, :entry, :number, :from, :until, :covers, :included,
                            :name, :email, :telephone)
                        """)
                .update();
    }

    /** Returns false when someone else saved first. */
    boolean save(Contract contract) {
        return bind(
                                contract,
                                """
                                update provider_contract
                                   set number = :number, from_day = :from, until_day = :until,
                                       covers = :covers, dates_included = :included,
                                       contact_name = :name, contact_email = :email,
                                       contact_telephone = :telephone, version = version + 1
                                 where id = :id and entry_id = :entry and version = :version
                                """)
                        .param("version", contract.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(Contract contract, String sql) {
        return db.sql(sql)
                .param("id", contract.id())
                .param("entry", contract.entry())
                .param("number", contract.number())
                .param("from", contract.from())
                .param("until", contract.until())
                .param("covers", contract.covers())
                .param("included", contract.included())
                .param("name", contract.contact().name())
                .param("email", contract.contact().email())
                .param("telephone", contract.contact().telephone());
    }

    private static Contract row(ResultSet row, int number) throws SQLException {
        return new Contract(
                new ContractId(row.getObject("id", UUID.class)),
                new RosterId(row.getObject("entry_id", UUID.class)),
                row.getString("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("covers"),
                row.getObject("dates_included", Integer.class),
                new Contract.Contact(
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_telephone")),
                row.getLong("version"));
    }
}
