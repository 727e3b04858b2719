package io.shangquan.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that stays open (HTTP/1.1), with no more to it than a load generator needs: a request goes out as the bytes that it is,
 * of an answer the status is kept and the body passed over.
 */
final class Connection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int BUFFER = 16_384;
    private static final int LONGEST_LINE = 8_192;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line = new byte[LONGEST_LINE];
    private int next;
    private int end;

    Connection(URI server) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    /** Sends a request and reads its answer; the answer's status. */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        int status = Integer.parseInt(readLine().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Long.parseLong(header, LENGTH.length() + 1, header.length(), 10);
            } else if (header.equalsIgnoreCase(CHUNKED)) {
                chunked = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        for (int size = chunk(); size > 0; size = chunk()) {
            skip(size);
            readLine();
        }
        readLine();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(readLine(), 16);
    }

    private String readLine() throws IOException {
        int length = 0;
        for (int b = read(); b != '\n'; b = read()) {
            line[length++] = (byte) b;
        }
        return new String(line, 0, Math.max(length - 1, 0), StandardCharsets.ISO_8859_1);
    }

    private int read() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++];
    }

    private void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            if (next == end) {
                fill();
            }
            int here = (int) Math.min(left, end - next);
            next += here;
            left -= here;
        }
    }

    private void fill() throws IOException {
        end = in.read(buffer);
        next = 0;
        if (end < 0) {
            end = 0;
            throw new EOFException("the connection was closed before the answer's end");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
