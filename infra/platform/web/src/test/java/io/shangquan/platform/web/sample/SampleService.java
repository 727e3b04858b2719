package io.shangquan.platform.web.sample;

import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Keeps notes. */
@SpringBootApplication
class SampleService {

    @Bean
    AggregateStore<Note, NoteWritten> notes(AggregateStores stores) {
        return stores.of(new NoteMapping());
    }
}
