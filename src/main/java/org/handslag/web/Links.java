package org.handslag.web;

/**
 * Makes the addresses of one page: below the operator's segment, and below the prefix when a proxy
 * puts the program under one.
 *
 * @param installation path before the operator's segment, such as {@code ""} or {@code "/handslag"}
 * @param base path of the operator, such as {@code "/goteborg"}
 * @param assets path of the assets with their content hash
 */
public record Links(String installation, String base, String assets) {

    /** A page of this operator. */
    public String to(String path) {
        return base + path;
    }

    /** A shipped file, by its name below {@code static/}. */
    public String asset(String name) {
        return installation + assets + "/" + name;
    }
}
