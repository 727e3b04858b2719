package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    private static final String TABLE = "databases.test.things";
    private static final String JOURNAL = "documents.journal";

    @TempDir
    Path dir;

    @TempDir
    Path remains;

    private StoreFile file;
    private Table<byte[]> table;

    @BeforeEach
    void open() {
        file = StoreFile.open(dir);
        table = file.documents(TABLE);
        put("here", "before");
        file.writeTables();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void what_was_committed_is_there_after_a_death_in_the_order_of_the_changes() throws IOException {
        put("one", "1");
        put("two", "2");
        commit();
        put("one", "11");
        remove("two");
        put("two", "22");
        remove("here");
        commit();

        afterDeath(kept -> {
            assertThat(get(kept, "one")).isEqualTo("11");
            assertThat(get(kept, "two")).isEqualTo("22");
            assertThat(get(kept, "here")).isNull();
        });
        assertThat(Files.size(dir.resolve(JOURNAL))).isPositive();
    }

    @Test
    void what_was_not_committed_is_not_there_after_a_death() throws IOException {
        put("one", "1");
        commit();
        put("one", "2");
        put("two", "2");

        afterDeath(kept -> {
            assertThat(get(kept, "one")).isEqualTo("1");
            assertThat(get(kept, "two")).isNull();
        });
    }

    @Test
    void a_frame_that_is_half_written_counts_as_none() throws IOException {
        put("one", "1");
        commit();
        put("one", "2");
        put("two", "2");
        commit();
        die();
        try (FileChannel journal = FileChannel.open(remains.resolve(JOURNAL), StandardOpenOption.WRITE)) {
            long size = journal.size();
            assertThat(journal.truncate(size - 1).size()).isEqualTo(size - 1);
        }

        inspect(kept -> {
            assertThat(get(kept, "one")).isEqualTo("1");
            assertThat(get(kept, "two")).isNull();
        });
    }

    @Test
    void a_frame_with_a_wrong_byte_counts_as_none() throws IOException {
        put("one", "1");
        commit();
        die();
        try (FileChannel journal = FileChannel.open(remains.resolve(JOURNAL), StandardOpenOption.WRITE)) {
            assertThat(journal.write(ByteBuffer.wrap(new byte[] {'?'}), journal.size() - 1))
                    .isOne();
        }

        inspect(kept -> assertThat(get(kept, "one")).isNull());
    }

    @Test
    void a_journal_older_than_the_tables_is_not_replayed() throws IOException {
        put("one", "1");
        commit();
        die();
        put("one", "2");
        file.writeTables();
        Files.copy(dir.resolve("documents.mv"), remains.resolve("documents.mv"), StandardCopyOption.REPLACE_EXISTING);

        inspect(kept -> assertThat(get(kept, "one")).isEqualTo("2"));
    }

    @Test
    void a_death_after_a_death_loses_nothing() throws IOException {
        put("one", "1");
        commit();
        die();
        inspect(kept -> {
            Table<byte[]> again = kept.documents(TABLE);
            assertThat(again.put(key("two"), key("2"))).isNull();
            kept.commit().run();
            copy(remains, dir.resolve("again"));
        });

        try (StoreFile last = StoreFile.open(dir.resolve("again"))) {
            assertThat(get(last, "one")).isEqualTo("1");
            assertThat(get(last, "two")).isEqualTo("2");
        }
    }

    @Test
    void a_new_table_and_a_great_change_are_written_to_the_tables_at_once() throws IOException {
        Table<Integer> entries = file.entries("indexes.test.things$number_1");
        assertThat(entries.put(key("one"), 1)).isNull();
        commit();
        assertThat(Files.size(dir.resolve(JOURNAL))).isZero();

        for (int i = 0; i < 2_000; i++) {
            put("k" + i, "v".repeat(1_000));
        }
        commit();
        assertThat(Files.size(dir.resolve(JOURNAL))).isZero();
        afterDeath(kept -> {
            assertThat(get(kept, "k1999")).hasSize(1_000);
            assertThat(kept.entries("indexes.test.things$number_1").map().get(key("one")))
                    .isEqualTo(1);
        });
    }

    private void commit() {
        file.commit().run();
    }

    private void put(String key, String value) {
        byte[] before = table.put(key(key), key(value));
        assertThat(before).isNotEqualTo(key(value));
    }

    private void remove(String key) {
        assertThat(table.remove(key(key))).isNotNull();
    }

    private static @Nullable String get(StoreFile file, String key) {
        byte[] found = file.documents(TABLE).map().get(key(key));
        return found == null ? null : new String(found, StandardCharsets.UTF_8);
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void afterDeath(Inspection inspection) throws IOException {
        die();
        inspect(inspection);
    }

    /** What a process that dies now leaves behind. */
    private void die() throws IOException {
        copy(dir, remains);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("documents.mv", JOURNAL)) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void inspect(Inspection inspection) throws IOException {
        try (StoreFile kept = StoreFile.open(remains)) {
            inspection.of(kept);
        }
    }

    private interface Inspection {
        void of(StoreFile kept) throws IOException;
    }
}
