package org.handslag.relation;

/** How large an employer is, by the bands of the European Union (2003/361/EC, by staff alone). */
public enum Size {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN;

    /** As part of a statement: the band of a number of people, by this expression. */
    public static String band(String employees) {
        return "case when %1$s is null then 'UNKNOWN' when %1$s < 10 then 'MICRO' when %1$s < 50 then 'SMALL' when %1$s < 250 then 'MEDIUM' else 'LARGE' end"
                .formatted(employees);
    }
}
