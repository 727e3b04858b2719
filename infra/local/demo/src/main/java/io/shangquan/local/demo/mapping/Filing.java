package io.shangquan.local.demo.mapping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A row as a demand.
 *
 * @param line of the file
 * @param key what makes it this one and no other, in every run
 * @param category code of its category
 * @param channel of intake
 * @param site where it is
 * @param department unit code of whom it is routed to
 * @param target how far it is driven
 * @param outcome what the department reports, if it gets there
 * @param outcomeText in the agency's words
 * @param satisfied what the made-up rating says
 */
public record Filing(
        int line,
        String key,
        String district,
        String category,
        String channel,
        String description,
        String site,
        String department,
        Progress target,
        String outcome,
        String outcomeText,
        boolean satisfied) {

    /** Filed by the submitter; everything else the office files for them. */
    public static final String ONLINE = "ONLINE";

    public boolean isOnline() {
        return channel.equals(ONLINE);
    }

    /** The key of one of its commands: the same in every run, so that a repetition does nothing twice. */
    public String keyOf(String command) {
        return UUID.nameUUIDFromBytes((key + ' ' + command).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
