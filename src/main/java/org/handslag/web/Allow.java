package org.handslag.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route, and to do what. A route without it is refused to everyone. The pages in
 * {@code docs/rules/} are made from it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    Who[] value();

    /** Continues the sentence "may …", in English: "see who is registered". */
    String to();

    /**
     * Whether staff must have confirmed with a passkey, in this sign-in, that it is they. Whoever
     * holds no role of staff at this operator is never asked: what she reads here is her own.
     */
    boolean confirmed() default false;
}
