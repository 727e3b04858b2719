package io.shangquan.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What was changed since the tables were last written to their file. To append a change costs little, to write the pages that it
 * touches much. The journal is a sequence of frames, each of whole commands: its length, a checksum, the epoch, then every change in
 * the order in which it was made. An epoch begins whenever the tables are written; the frames of another mean nothing any more, nor
 * does one that a dying process has half written.
 */
final class Journal implements AutoCloseable {

    private static final int HEAD_BYTES = Integer.BYTES + Long.BYTES + Long.BYTES;

    /** From this size on the tables are written instead. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final @Nullable FileChannel channel;
    private WriteBuffer noted = frame(new WriteBuffer());
    private WriteBuffer written = frame(new WriteBuffer());
    private long position;
    private boolean exhausted;

    private Journal(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** @throws UncheckedIOException if the file cannot be opened */
    static Journal open(Path file) {
        try {
            return new Journal(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        } catch (IOException e) {
            throw new UncheckedIOException("The store's journal " + file + " cannot be opened", e);
        }
    }

    /** For a store that forgets everything. */
    static Journal none() {
        return new Journal(null);
    }

    /**
     * Notes that a key has a value now.
     *
     * @param value null if the key has gone
     */
    synchronized <V> void note(MVMap<byte[], V> map, byte[] key, @Nullable V value) {
        if (channel == null || exhausted) {
            return;
        }
        WriteBuffer buffer = noted.putVarInt(map.getId());
        map.getKeyType().write(buffer, key);
        buffer.put((byte) (value == null ? 0 : 1));
        if (value != null) {
            map.getValueType().write(buffer, value);
        }
        exhausted = buffer.position() > MOST_BYTES;
    }

    /** Notes a change that no entry tells of: a table came or went. */
    synchronized void noteStructure() {
        exhausted = channel != null;
    }

    /** Whether the tables must be written now instead of the journal. */
    synchronized boolean isExhausted() {
        return exhausted || position + noted.position() > MOST_BYTES;
    }

    /**
     * What was noted since this was last asked, for a frame, which must be written before this is asked again; null if it is nothing.
     * Nobody may be in the middle of a change.
     */
    synchronized @Nullable WriteBuffer take() {
        if (noted.position() == HEAD_BYTES) {
            return null;
        }
        WriteBuffer taken = noted;
        noted = frame(written);
        written = taken;
        return taken;
    }

    /** Writes a frame behind the others of its epoch. */
    void write(WriteBuffer frame, long epoch) {
        int length = frame.position();
        ByteBuffer bytes = frame.limit(length).getBuffer();
        bytes.putInt(0, length - HEAD_BYTES).putLong(Integer.BYTES + Long.BYTES, epoch);
        bytes.putLong(Integer.BYTES, checksum(bytes, length)).position(0);
        try {
            FileChannel file = open();
            while (bytes.hasRemaining()) {
                position += file.write(bytes, position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store's journal cannot be written", e);
        }
    }

    /** Begins again: everything that was noted is in the tables' file. */
    synchronized void restart() {
        noted = frame(noted);
        exhausted = false;
        position = 0;
        try {
            var _ = open().truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's journal cannot be emptied", e);
        }
    }

    /** Makes every change of an epoch again that reached the file. */
    void replay(long epoch, Changes changes) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(open().size()));
            while (bytes.hasRemaining() && open().read(bytes, bytes.position()) >= 0) {
                // Until the end of the file.
            }
            bytes.flip();
            while (isFrame(bytes, epoch)) {
                replayFrame(bytes, changes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store's journal cannot be read", e);
        }
    }

    private static boolean isFrame(ByteBuffer bytes, long epoch) {
        if (bytes.remaining() < HEAD_BYTES) {
            return false;
        }
        ByteBuffer frame = bytes.slice();
        int length = frame.getInt(0);
        return length > 0
                && length <= frame.remaining() - HEAD_BYTES
                && frame.getLong(Integer.BYTES + Long.BYTES) == epoch
                && frame.getLong(Integer.BYTES) == checksum(frame, HEAD_BYTES + length);
    }

    private static void replayFrame(ByteBuffer bytes, Changes changes) {
        int end = bytes.position() + HEAD_BYTES + bytes.getInt(bytes.position());
        bytes.position(bytes.position() + HEAD_BYTES);
        while (bytes.position() < end) {
            replayChange(bytes, changes.table(DataUtils.readVarInt(bytes)));
        }
    }

    private static <V> void replayChange(ByteBuffer bytes, MVMap<byte[], V> table) {
        byte[] key = table.getKeyType().read(bytes);
        if (bytes.get() == 0) {
            table.remove(key);
        } else {
            table.put(key, table.getValueType().read(bytes));
        }
    }

    /** Of everything behind the place of the checksum. */
    private static long checksum(ByteBuffer frame, int length) {
        CRC32 sum = new CRC32();
        int from = Integer.BYTES + Long.BYTES;
        sum.update(frame.duplicate().clear().limit(length).position(from));
        return sum.getValue();
    }

    private static WriteBuffer frame(WriteBuffer buffer) {
        return buffer.clear().position(HEAD_BYTES);
    }

    private FileChannel open() {
        if (channel == null) {
            throw new IllegalStateException("A store in memory has no journal");
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store's journal cannot be closed", e);
        }
    }

    /** Where changes belong. */
    interface Changes {

        MVMap<byte[], ?> table(int id);
    }
}
