package io.shangquan.demand.config;

import io.shangquan.demand.callback.application.AssignCallBacks;
import io.shangquan.demand.callback.application.CallBackQueries;
import io.shangquan.demand.callback.application.FollowCallBacks;
import io.shangquan.demand.callback.domain.CallBackDuties;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.ratinglink.application.RatingLinks;
import io.shangquan.platform.core.secret.ServiceSecret;
import io.shangquan.platform.core.secret.SignedLinks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Call-backs, and the links by which those without an account answer. */
@Configuration(proxyBeanMethods = false)
class CallBackConfiguration {

    @Bean
    FollowCallBacks followCallBacks(
            CallBackDuties duties, CallBackQueries queries, DemandQueries demands, Timetables timetables, Clock clock) {
        return new FollowCallBacks(duties, queries, demands, timetables, clock);
    }

    @Bean
    AssignCallBacks assignCallBacks(CallBackDuties duties, CallBackQueries queries) {
        return new AssignCallBacks(duties, queries);
    }

    /** @param secret at least 32 bytes of text, the same for all instances */
    @Bean
    RatingLinks ratingLinks(
            @Value("${shangquan.demand.link-secret}") String secret, FollowUpDemand followUp, Clock clock) {
        SignedLinks signed = new SignedLinks(new ServiceSecret(secret.getBytes(StandardCharsets.UTF_8)), clock);
        return new RatingLinks(signed, followUp, clock);
    }
}
