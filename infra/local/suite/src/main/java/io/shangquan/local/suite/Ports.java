package io.shangquan.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Gives every listener of the suite a port of its own: the usual one, or a free one, which is then said. */
final class Ports {

    private static final int[] DETOURS = {10_000, 20_000};

    private final Set<Integer> given = new HashSet<>();
    private final Consumer<String> say;

    Ports(Consumer<String> say) {
        this.say = say;
    }

    /** The usual port, or that port 10,000 or 20,000 higher (identity expects the console there), or any free one. */
    int choose(String what, int usual) {
        if (take(usual)) {
            return usual;
        }
        int chosen = detour(usual);
        say.accept("Port " + usual + " is taken: " + what + " listens on " + chosen);
        return chosen;
    }

    private int detour(int usual) {
        for (int further : DETOURS) {
            if (usual + further <= 65_535 && take(usual + further)) {
                return usual + further;
            }
        }
        int any;
        do {
            any = anyFree();
        } while (!given.add(any));
        return any;
    }

    private boolean take(int port) {
        return !given.contains(port) && isFree(port) && given.add(port);
    }

    private static boolean isFree(int port) {
        return listens(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && listens(new InetSocketAddress(port));
    }

    private static boolean listens(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException("No port is free", failed);
        }
    }
}
