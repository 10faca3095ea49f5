package org.handslag.roster;

import java.util.List;

/**
 * What has been given under a contract, told by the module that knows which date is held under
 * which. Every bean of this kind is asked, within the page's unit of work.
 */
public interface Deliveries {
    /** The first in time first. */
    List<Delivery> under(ContractId contract);
}
