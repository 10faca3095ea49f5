package org.handslag.directory;

/**
 * What is known of a workplace that may be new: a site or a department of an organisation.
 *
 * @param municipality empty when it is not known
 */
public record NewWorkplace(
        OrganisationId organisation, String name, PostalAddress address, String municipality) {

    public static NewWorkplace of(OrganisationId organisation, String name) {
        return new NewWorkplace(organisation, name, PostalAddress.none(), "");
    }
}
