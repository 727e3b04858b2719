package io.shangquan.organisation.founding.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.DistrictFounded;
import io.shangquan.contracts.organisation.TemplateApplied;
import io.shangquan.contracts.organisation.UnitCreated;
import io.shangquan.organisation.district.application.DistrictQueries;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.founding.application.TemplateDifference;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out a founded district's units, and every new unit's posts. What is there already stays as it is. */
@Component
class FoundingLayout implements EventConsumer {

    private static final String FOUNDED = EventTypes.of(DistrictFounded.class);
    private static final String APPLIED = EventTypes.of(TemplateApplied.class);
    private static final String CREATED = EventTypes.of(UnitCreated.class);

    private final FoundingTemplate template;
    private final TemplateDifference difference;
    private final DistrictQueries districts;
    private final Units units;
    private final Posts posts;

    FoundingLayout(
            FoundingTemplate template,
            TemplateDifference difference,
            DistrictQueries districts,
            Units units,
            Posts posts) {
        this.template = template;
        this.difference = difference;
        this.districts = districts;
        this.units = units;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "founding-layout";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(FOUNDED, APPLIED, CREATED);
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(CREATED)) {
            layOutPosts(event, event.as(UnitCreated.class));
        } else {
            layOut(event);
        }
    }

    /** Units that are not there, and the posts that those lack which are. The posts of new units follow from their own events. */
    private void layOut(ReceivedEvent event) {
        District district = districts
                .find(event.district())
                .orElseThrow(() -> new IllegalStateException("a district was founded that is not there"))
                .district();
        LocalDate day = event.time().atZone(ZoneId.of(district.timeZone())).toLocalDate();
        TemplateDifference.Difference lacking = difference.of(district, day);
        lacking.units().forEach(plan -> units.create(unit(event, district, plan, day)));
        Set<String> coming =
                lacking.units().stream().map(FoundingTemplate.UnitPlan::code).collect(Collectors.toSet());
        lacking.posts().stream()
                .filter(post -> !coming.contains(post.unit()))
                .forEach(post -> posts.create(Post.of(district.id(), post)));
    }

    private static Unit unit(ReceivedEvent event, District district, FoundingTemplate.UnitPlan plan, LocalDate day) {
        boolean topmost = plan.kind() == UnitKind.DISTRICT;
        return Unit.create(
                DerivedId.of(event.id(), "unit " + plan.code()),
                district.id(),
                UnitNature.of(plan.kind()),
                plan.code(),
                plan.parent(),
                new Unit.Name(
                        topmost ? district.nameZh() : plan.nameZh(), topmost ? district.nameEn() : plan.nameEn(), day));
    }

    private void layOutPosts(ReceivedEvent event, UnitCreated created) {
        template.postsOf(UnitKind.valueOf(created.kind()), created.code())
                .forEach(definition -> posts.create(Post.of(event.district(), definition)));
    }
}
