package org.handslag.ui;

/** One of several views of the same thing; each is a page of its own. */
public record Tab(String label, String href, boolean current) {}
