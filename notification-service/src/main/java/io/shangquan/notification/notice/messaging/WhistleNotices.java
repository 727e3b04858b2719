package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.WhistleCalled;
import io.shangquan.contracts.demand.WhistleDeadlineMissed;
import io.shangquan.contracts.demand.WhistleDeadlineWarned;
import io.shangquan.contracts.demand.WhistleProposed;
import io.shangquan.contracts.demand.WhistleRefused;
import io.shangquan.contracts.demand.WhistleReportedIn;
import io.shangquan.contracts.demand.WhistleUnitAbsent;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who hears of whistles: the units that are called, the section that confirms, and the office that watches. */
@Component
class WhistleNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(
            WhistleProposed.class,
            WhistleRefused.class,
            WhistleCalled.class,
            WhistleReportedIn.class,
            WhistleUnitAbsent.class,
            WhistleDeadlineWarned.class,
            WhistleDeadlineMissed.class);

    private final Streets streets;

    WhistleNotices(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String topic() {
        return Topics.DEMAND;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            case WhistleProposed _ -> Set.of(Offices.coordinatingSection(streets.of(district)));
            case WhistleRefused _ -> Set.of(Offices.office(district));
            case WhistleCalled called ->
                Offices.units(
                        district,
                        Stream.concat(Stream.of(called.lead()), called.assisting().stream())
                                .distinct()
                                .toList());
            case WhistleReportedIn _ -> Set.of(Offices.office(district));
            case WhistleUnitAbsent absent -> Set.of(Offices.unit(district, absent.unit()), Offices.office(district));
            case WhistleDeadlineWarned warned -> Set.of(Offices.unit(district, warned.unit()));
            case WhistleDeadlineMissed missed ->
                Set.of(Offices.unit(district, missed.unit()), Offices.secretary(district));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
