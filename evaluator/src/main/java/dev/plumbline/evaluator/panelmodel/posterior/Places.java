package dev.plumbline.evaluator.panelmodel.posterior;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where each of some named things stands in a list, counted from 0. */
final class Places {

    private final Map<String, Integer> places = new HashMap<>();

    private Places() {}

    static <T> Places of(List<T> things, Function<T, String> name) {
        Places places = new Places();
        for (int i = 0; i < things.size(); i++) {
            places.places.put(name.apply(things.get(i)), i);
        }
        return places;
    }

    int of(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("unknown: " + name);
        }
        return place;
    }
}
