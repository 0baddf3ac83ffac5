package th.go.led.rangwan.web.scoring;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.scoring.PanelService;
import th.go.led.rangwan.service.scoring.PanelTrial;

/** Tries other weights. Nothing of it is kept, and nothing of it is a result. */
@Named("whatIf")
@ViewScoped
public class WhatIfView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many weights and one more, each from 0 to 100, not all of them 0; any other address shows the panel's own. */
    private static final String WEIGHTS = "(?!0+(?:-0+)*$)(?:100|\\d{1,2})(?:-(?:100|\\d{1,2})){%d}";

    @Inject
    private PanelService service;

    @Inject
    @ManagedProperty("#{param.cycle}")
    private transient String cycleParameter;

    @Inject
    @ManagedProperty("#{param.panel}")
    private transient String numberParameter;

    @Inject
    @ManagedProperty("#{param.tried}")
    private transient String triedParameter;

    private String cycle;
    private int number;
    private final Map<String, Integer> tried = new LinkedHashMap<>();
    private final List<Weight> weights = new ArrayList<>();
    private transient PanelTrial trial;

    /** One criterion's weight as typed. */
    public static class Weight implements Serializable {
        private static final long serialVersionUID = 1L;
        private final CriterionDefinition criterion;
        private String typed;

        Weight(CriterionDefinition criterion) {
            this.criterion = criterion;
            this.typed = Integer.toString(criterion.weight());
        }

        public CriterionDefinition getCriterion() {
            return criterion;
        }

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }
    }

    @PostConstruct
    void open() {
        cycle = PanelAddress.cycle(cycleParameter);
        number = PanelAddress.number(numberParameter);
        getTrial().criteria().forEach(criterion -> weights.add(new Weight(criterion)));
        if (triedParameter != null && triedParameter.matches(WEIGHTS.formatted(weights.size() - 1))) {
            List<String> typed = List.of(triedParameter.split("-", -1));
            IntStream.range(0, typed.size()).forEach(place -> weights.get(place).setTyped(typed.get(place)));
            tried.putAll(typed());
            trial = service.tried(cycle, number, tried);
        }
    }

    /** Tries the weights that were typed; they stand in the address, so that the page can be opened again. */
    public String attempt() {
        service.tried(cycle, number, typed());
        return "what-if?faces-redirect=true&cycle=" + cycle + "&panel="
                + getTrial().panel().number() + "&tried="
                + typed().values().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private Map<String, Integer> typed() {
        Map<String, Integer> typed = new LinkedHashMap<>();
        for (int place = 0; place < weights.size(); place++) {
            typed.put(weights.get(place).getCriterion().code(), number(place));
        }
        return typed;
    }

    private int number(int place) {
        String words = ThaiDigits.toArabic(weights.get(place).getTyped()).strip();
        if (!words.matches("\\d{1,3}")) {
            throw new RefusedException("scoring.refused.weight", words).at("weight" + place);
        }
        return Integer.parseInt(words);
    }

    /** What would be with the weights tried last; those of the panel at first. */
    public PanelTrial getTrial() {
        if (trial == null) {
            trial = service.tried(cycle, number, tried);
        }
        return trial;
    }

    /** Whether other weights than the panel's have been tried. */
    public boolean isOther() {
        return !tried.isEmpty();
    }

    public String getCycle() {
        return cycle;
    }

    public List<Weight> getWeights() {
        return weights;
    }
}
