package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.text.domain.Rarity;
import io.shangquan.demand.text.domain.WeighedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The matters of a branch as its demands come together, the eldest first. Those that share no rare words with a demand are not looked at. */
final class Gatherings {

    private final List<Gathering> begun = new ArrayList<>();
    private final Map<Integer, List<Gathering>> byLeadingPair = new HashMap<>();

    private Gatherings() {}

    /**
     * Gathers demands of a site by branch: each joins the matter whose eldest it is most like, or begins one.
     *
     * @param like the likeness from which on two are about the same
     */
    static List<Gathering> of(List<Compared> eldestFirst, Rarity rarity, double like) {
        Map<String, Gatherings> branches = new TreeMap<>();
        for (Compared demand : eldestFirst) {
            branches.computeIfAbsent(demand.branch(), code -> new Gatherings())
                    .gather(demand, rarity.weigh(demand.pairs(), like), like);
        }
        return branches.values().stream()
                .flatMap(branch -> branch.begun.stream())
                .toList();
    }

    private void gather(Compared demand, WeighedText text, double like) {
        Gathering likest = likest(text, like);
        if (likest == null) {
            likest = new Gathering(begun.size(), text);
            begin(likest);
        }
        likest.add(demand);
    }

    private @Nullable Gathering likest(WeighedText text, double like) {
        Gathering likest = null;
        double most = 0;
        for (Gathering gathering : candidates(text)) {
            double likeness = text.likeness(gathering.eldest());
            if (likeness >= like && likeness > most) {
                most = likeness;
                likest = gathering;
            }
        }
        return likest;
    }

    private List<Gathering> candidates(WeighedText text) {
        double[] met = new double[begun.size()];
        text.lead((pair, weight) ->
                byLeadingPair.getOrDefault(pair, List.of()).forEach(gathering -> met[gathering.place()] += weight));
        return begun.stream()
                .filter(gathering -> met[gathering.place()] > 0)
                .filter(gathering -> text.canBeLike(gathering.eldest(), met[gathering.place()]))
                .toList();
    }

    private void begin(Gathering gathering) {
        begun.add(gathering);
        gathering
                .eldest()
                .lead((pair, weight) -> byLeadingPair
                        .computeIfAbsent(pair, first -> new ArrayList<>())
                        .add(gathering));
    }
}
