package io.shangquan.local.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes along the walks of a plan, merging them by the order that was asked for, and passes over what it came upon before. */
final class Candidates implements Iterator<Candidate> {

    private final PriorityQueue<Head> heads;
    private final boolean again;
    private final Set<DocumentKey> seen = new HashSet<>();
    private @Nullable Candidate next;

    Candidates(Plan plan) {
        Comparator<Head> order = plan.ordered() ? Head::compareOrder : Comparator.comparingInt(head -> head.number);
        this.heads = new PriorityQueue<>(plan.backwards() ? order.reversed() : order);
        this.again = plan.walks().size() > 1 || plan.walks().stream().anyMatch(walk -> holdsArrays(walk.index()));
        for (Walk walk : plan.walks()) {
            if (!walk.interval().isEmpty()) {
                offer(new Head(walk.index().walk(walk.interval(), plan.backwards()), heads.size(), walk.orderedFrom()));
            }
        }
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Candidate next() {
        Candidate found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null) {
            Head head = heads.poll();
            if (head == null) {
                return;
            }
            Candidate found = head.candidate;
            offer(head);
            if (!again || seen.add(found.key())) {
                next = found;
            }
        }
    }

    private void offer(Head head) {
        if (head.advance()) {
            heads.add(head);
        }
    }

    private static boolean holdsArrays(Walkable index) {
        for (int field = 0; field < index.fields().size(); field++) {
            if (index.holdsArrays(field)) {
                return true;
            }
        }
        return false;
    }

    /** How far a walk has come. */
    private static final class Head {

        private final Iterator<Candidate> walk;
        private final int number;
        private final int orderedFrom;
        private Candidate candidate = new Candidate(new byte[0], 0, null);

        private Head(Iterator<Candidate> walk, int number, int orderedFrom) {
            this.walk = walk;
            this.number = number;
            this.orderedFrom = orderedFrom;
        }

        private boolean advance() {
            if (!walk.hasNext()) {
                return false;
            }
            candidate = walk.next();
            return true;
        }

        private int compareOrder(Head other) {
            byte[] entry = candidate.entry();
            byte[] others = other.candidate.entry();
            return Arrays.compareUnsigned(entry, orderedFrom, entry.length, others, other.orderedFrom, others.length);
        }
    }
}
