package io.shangquan.demand.doorservice.domain;

/**
 * Who acts on a door service.
 *
 * @param lead whether for the demand's lead unit
 * @param submitter whether they filed the demand, or the office speaks for them
 */
public record DoorActor(String subject, boolean lead, boolean submitter) {}
