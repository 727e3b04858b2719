package io.shangquan.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be sent.
 *
 * @param personPerSecond requests of one person a second, on average; twice as many at once
 * @param districtPerSecond requests for one district a second, on average; twice as many at once
 * @param bodyBytes bytes that a body may have
 * @param uploadBytes bytes that an attachment may have
 */
@ConfigurationProperties("shangquan.gateway.limits")
record LimitProperties(
        @DefaultValue("50") int personPerSecond,
        @DefaultValue("2000") int districtPerSecond,
        @DefaultValue("1048576") long bodyBytes,
        @DefaultValue("10485760") long uploadBytes) {}
