package org.handslag.scope;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Row-level security does not bind a superuser, an owner or a role that bypasses it. The program
 * refuses to serve as any of them.
 */
@Component
class RunnerCheck implements SmartInitializingSingleton {
    private final JdbcClient db;

    RunnerCheck(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unbound =
                db.sql(
                                """
                                select rolsuper or rolbypassrls or exists (
                                         select from pg_class c
                                           join pg_namespace n on n.oid = c.relnamespace
                                          where n.nspname = 'public' and c.relkind in ('r', 'p')
                                            and pg_has_role(current_user, c.relowner, 'usage'))
                                  from pg_roles where rolname = current_user
                                """)
                        .query(Boolean.class)
                        .single();
        if (unbound) {
            throw new CannotStart(
                    "The database user that serves (HANDSLAG_DB_USER) is a superuser, owns tables"
                            + " or bypasses row-level security; give it a role that owns nothing.");
        }
    }
}
