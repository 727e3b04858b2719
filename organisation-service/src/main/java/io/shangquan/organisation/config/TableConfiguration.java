package io.shangquan.organisation.config;

import io.shangquan.organisation.account.application.OpenAccount;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.application.ChangeAppointments;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.table.application.AppointmentRows;
import io.shangquan.organisation.table.application.PersonRows;
import io.shangquan.organisation.table.application.UnitRows;
import io.shangquan.organisation.table.application.UnitSheet;
import io.shangquan.organisation.unit.application.CloseUnit;
import io.shangquan.organisation.unit.application.CreateUnit;
import io.shangquan.organisation.unit.application.TakeBackUnit;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of tables. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration {

    @Bean
    TakeBackUnit takeBackUnit(Units units, CloseUnit close) {
        return new TakeBackUnit(units, close);
    }

    @Bean
    UnitRows siteRows(CreateUnit create, TakeBackUnit takeBack, Units units, UnitQueries queries, LocalDays days) {
        return new UnitRows(UnitSheet.SITES, create, takeBack, units, queries, days);
    }

    @Bean
    UnitRows memberRows(CreateUnit create, TakeBackUnit takeBack, Units units, UnitQueries queries, LocalDays days) {
        return new UnitRows(UnitSheet.MEMBERS, create, takeBack, units, queries, days);
    }

    @Bean
    PersonRows personRows(OpenAccount open, IdentityProvider identity, Posts posts) {
        return new PersonRows(open, identity, posts);
    }

    @Bean
    AppointmentRows appointmentRows(
            ChangeAppointments change, Posts posts, PostQueries queries, IdentityProvider identity, LocalDays days) {
        return new AppointmentRows(change, posts, queries, identity, days);
    }
}
