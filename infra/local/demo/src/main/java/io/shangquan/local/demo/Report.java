package io.shangquan.local.demo;

import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.report.Latencies;
import io.shangquan.local.demo.report.Reconciler;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the user reads at the end. */
record Report(PrintStream out, Requests requests, List<Fate> fates, Reconciler.Result found) {

    private static final int SHOWN = 20;

    Report {
        fates = List.copyOf(fates);
    }

    /** Rows, and what became of them. */
    void printIntake(int repetitions) {
        List<String> refused = refusals();
        out.println();
        out.println("Rows       " + requests.rows());
        out.println("Accepted   " + (count(Fate.Accepted.class::isInstance) + count(Fate.Stuck.class::isInstance))
                + earlier());
        out.println("Refused    " + refused.size());
        print(refused);
        out.println("Repeated   " + repetitions + " requests, while a service was away or asked for patience");
    }

    /** How long everything took. */
    void printLatencies(Latencies latencies) {
        out.println();
        latencies.table().forEach(row -> out.println("  " + row));
    }

    /** Whether everything is where it must be, and what is not. */
    boolean printReconciliation() {
        List<String> missing = missing();
        long accepted = count(Fate.Accepted.class::isInstance) + count(Fate.Stuck.class::isInstance);
        out.println();
        print(missing);
        out.println("Reconciled " + found.whole() + " of " + accepted
                + ": driven to the end, every event on the topic in order and without a gap, every inbox entry there"
                + (found.found().duplicates() > 0
                        ? " (" + found.found().duplicates() + " events were delivered more than once)"
                        : ""));
        return missing.isEmpty();
    }

    private String earlier() {
        long earlier = count(fate -> fate instanceof Fate.Accepted accepted && accepted.earlier());
        return earlier == 0 ? "" : " (" + earlier + " of them had been filed by an earlier run)";
    }

    private List<String> refusals() {
        List<String> refusals = new ArrayList<>(requests.problems().stream()
                .map(problem -> line(problem.line(), problem.reason()))
                .toList());
        for (Fate fate : fates) {
            if (fate instanceof Fate.Refused refused) {
                refusals.add(line(refused.filing().line(), refused.reason()));
            }
        }
        return refusals;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Fate fate : fates) {
            switch (fate) {
                case Fate.Stuck stuck ->
                    missing.add(
                            line(stuck.filing().line(), "demand " + stuck.demand() + " stopped: " + stuck.reason()));
                case Fate.Unanswered unanswered ->
                    missing.add(line(unanswered.filing().line(), "no answer: " + unanswered.reason()));
                case Fate.Accepted _, Fate.Refused _ -> {}
            }
        }
        found.gaps()
                .forEach(gap -> missing.add(line(
                        gap.accepted().filing().line(),
                        "demand " + gap.accepted().demand() + ": " + gap.what())));
        return missing;
    }

    private void print(List<String> lines) {
        lines.stream().limit(SHOWN).forEach(out::println);
        if (lines.size() > SHOWN) {
            out.println("  … and " + (lines.size() - SHOWN) + " more");
        }
    }

    private long count(Predicate<Fate> what) {
        return fates.stream().filter(what).count();
    }

    private static String line(int line, String what) {
        return "  line " + line + ": " + what;
    }
}
