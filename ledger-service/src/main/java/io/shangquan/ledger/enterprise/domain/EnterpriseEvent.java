package io.shangquan.ledger.enterprise.domain;

/** What happened to an entry; each carries the entry as it is afterwards. */
public sealed interface EnterpriseEvent {

    /** The entry after the event. */
    Enterprise after();

    /** It was entered. */
    record Registered(Enterprise after) implements EnterpriseEvent {}

    /** Its profile was corrected. */
    record Amended(Enterprise after) implements EnterpriseEvent {}

    /** It moved within the district. */
    record Relocated(Enterprise after, String fromSite) implements EnterpriseEvent {}

    /** Its status changed. */
    record StatusChanged(Enterprise after, EnterpriseStatus from) implements EnterpriseEvent {}
}
