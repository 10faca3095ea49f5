package org.handslag.scope;

/**
 * Where the data lies, and the two users that reach it.
 *
 * @param url JDBC address
 * @param owner owns the tables and migrates them
 * @param runner serves; owns nothing, so that row-level security binds it
 */
record Database(String url, Account owner, Account runner) {
    record Account(String user, String password) {}
}
