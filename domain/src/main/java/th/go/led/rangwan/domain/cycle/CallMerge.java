package th.go.led.rangwan.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.paper.FindingKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Takes what persons confirmed of a paper into a known call: its words replace those of the clauses, criteria, categories
 * and documents of the same number, each now verified by the person who confirmed it. Rules, weights and questions stay.
 */
public final class CallMerge {
    private static final Map<String, String> DEMANDS =
            Map.of("ฉบับ", "count", "letters", "count", "URL", "urls", "URLs", "urls", "รายการ", "items");

    private final CycleDefinition base;
    private final ConfirmedCall call;
    private final CallParts parts;
    private final List<Bilingual> unplaced = new ArrayList<>();

    private CallMerge(CycleDefinition base, ConfirmedCall call) {
        this.base = base;
        this.call = call;
        this.parts = new CallParts(call);
    }

    /**
     * The call with what was confirmed.
     *
     * @param revision the number of the revision that it becomes
     * @throws RefusedException {@code cycle.refused.deadlineWords}, {@code cycle.refused.zone},
     *     {@code cycle.refused.earlier} for a deadline before the one that holds, {@code cycle.refused.event}
     */
    public static TakenCall merge(CycleDefinition base, ConfirmedCall call, int revision) {
        CallMerge merge = new CallMerge(base, call);
        CycleDefinition definition = CycleChange.of(base)
                .revision(revision)
                .sources(merge.sources())
                .deadlines(merge.deadlines())
                .events(merge.events())
                .portal(merge.portal())
                .categories(merge.matched(
                        base.categories(), FindingKind.CATEGORY, CategoryDefinition::code, merge::category))
                .clauses(
                        merge.matched(base.clauses(), FindingKind.ELIGIBILITY, ClauseDefinition::number, merge::clause))
                .criteria(merge.matched(
                        base.criteria(), FindingKind.CRITERION, CriterionDefinition::number, merge::criterion))
                .documents(merge.counted(merge.matched(
                        base.documents(), FindingKind.DOCUMENT, DocumentDefinition::number, merge::document)))
                .contradictions(merge.contradictions())
                .definition();
        return new TakenCall(definition, merge.unplaced);
    }

    private <T> List<T> matched(
            List<T> known,
            FindingKind kind,
            java.util.function.Function<T, String> number,
            BiFunction<T, ConfirmedItem, T> change) {
        BiPredicate<T, ConfirmedItem> same =
                (one, item) -> ThaiDigits.toArabic(number.apply(one)).equals(item.number());
        List<ConfirmedItem> items = call.of(kind);
        items.stream()
                .filter(item -> known.stream().noneMatch(one -> same.test(one, item)))
                .forEach(item -> unplaced.add(item.place()));
        return known.stream()
                .map(one -> items.stream()
                        .filter(item -> same.test(one, item))
                        .findFirst()
                        .map(item -> change.apply(one, item))
                        .orElse(one))
                .toList();
    }

    private CategoryDefinition category(CategoryDefinition known, ConfirmedItem item) {
        CategoryDefinition read = parts.category(item);
        boolean englishNamed = !read.name().en().startsWith("Category ");
        return new CategoryDefinition(
                known.code(),
                new Bilingual(
                        read.name().th(),
                        englishNamed ? read.name().en() : known.name().en()),
                known.shortName(),
                new Bilingual(read.description().th(), known.description().en()),
                call.from(item));
    }

    /** Of a clause that the call divides in two, each half keeps its own words as long as the paper has them. */
    private ClauseDefinition clause(ClauseDefinition known, ConfirmedItem item) {
        boolean divided = base.clauses().stream()
                        .filter(one -> one.number().equals(known.number()))
                        .count()
                > 1;
        return new ClauseDefinition(
                known.code(),
                known.number(),
                known.shortName(),
                divided && item.value().contains(known.quoteTh()) ? known.quoteTh() : item.value(),
                known.readingEn(),
                known.when(),
                known.rule(),
                call.from(item));
    }

    private CriterionDefinition criterion(CriterionDefinition known, ConfirmedItem item) {
        return new CriterionDefinition(
                known.code(),
                known.number(),
                known.name(),
                known.shortName(),
                item.value(),
                known.readingEn(),
                known.weight(),
                call.from(item),
                known.rubric());
    }

    private DocumentDefinition document(DocumentDefinition known, ConfirmedItem item) {
        return new DocumentDefinition(
                known.code(),
                known.number(),
                known.name(),
                item.value(),
                known.required(),
                known.parts(),
                known.rules(),
                call.from(item));
    }

    /** The first confirmed count of a unit sets the limit of the demand that is about it. */
    private List<DocumentDefinition> counted(List<DocumentDefinition> documents) {
        return documents.stream()
                .map(one -> new DocumentDefinition(
                        one.code(),
                        one.number(),
                        one.name(),
                        one.quoteTh(),
                        one.required(),
                        one.parts(),
                        one.rules().stream().map(this::counted).toList(),
                        one.from()))
                .toList();
    }

    private DocumentRule counted(DocumentRule rule) {
        Optional<Integer> count = call.of(FindingKind.COUNT).stream()
                .filter(item -> rule.code().equals(DEMANDS.get(item.detail()))
                        && item.value().matches("[1-9]\\d{0,4}"))
                .findFirst()
                .map(item -> Integer.valueOf(item.value()));
        if (count.isEmpty() || rule.limit() == null || rule.limit().equals(count.get())) return rule;
        String before = rule.limit().toString();
        String now = count.get().toString();
        Bilingual text = new Bilingual(
                rule.text().th().replace(before, now), rule.text().en().replace(before, now));
        return new DocumentRule(rule.code(), rule.force(), count.get(), rule.values(), text);
    }

    private List<SourceDefinition> sources() {
        return Stream.concat(
                        base.sources().stream()
                                .filter(one -> !one.code().equals(call.source().code())),
                        Stream.of(call.source()))
                .toList();
    }

    private List<DeadlineDefinition> deadlines() {
        Optional<DeadlineDefinition> read = call.first(FindingKind.DEADLINE).map(parts::deadline);
        if (read.isEmpty()) return base.deadlines();
        int order = read.get().date().compareTo(base.deadline().date());
        if (order < 0) {
            throw new RefusedException(
                    "cycle.refused.earlier",
                    read.get().date().toString(),
                    base.deadline().date().toString());
        }
        List<DeadlineDefinition> all = new ArrayList<>(base.deadlines());
        if (order == 0) all.remove(all.size() - 1);
        all.add(read.get());
        return all;
    }

    private List<EventDefinition> events() {
        List<EventDefinition> all = new ArrayList<>(base.events());
        for (ConfirmedItem item : call.of(FindingKind.EVENT)) {
            EventDefinition read = parts.event(item);
            Optional<EventDefinition> known =
                    all.stream().filter(one -> one.date().equals(read.date())).findFirst();
            known.ifPresentOrElse(one -> all.set(all.indexOf(one), same(one, read)), () -> all.add(read));
        }
        return all;
    }

    private static EventDefinition same(EventDefinition known, EventDefinition read) {
        return new EventDefinition(
                known.code(), known.kind(), known.name(), read.date(), read.from(), read.to(), read.provenance());
    }

    /** Addresses come from the paper; whether the form must be filled in one sitting is not theirs to verify. */
    private PortalDefinition portal() {
        PortalDefinition known = base.portal();
        return new PortalDefinition(
                call.first(FindingKind.WEB).map(ConfirmedItem::value).orElse(known.address()),
                call.first(FindingKind.MAIL).map(ConfirmedItem::value).orElse(known.help()),
                known.preScreening(),
                known.oneSitting(),
                known.categoryClause(),
                known.questions(),
                known.from());
    }

    private List<ContradictionDefinition> contradictions() {
        return Stream.concat(
                        base.contradictions().stream(),
                        call.contradictions().stream()
                                .filter(one -> base.contradictions().stream().noneMatch(known -> covers(known, one))))
                .toList();
    }

    /** Whether a known contradiction is the same: it has the code, or every reading of the new one among its own. */
    private static boolean covers(ContradictionDefinition known, ContradictionDefinition found) {
        if (known.code().equals(found.code())) return true;
        return found.readings().stream().allMatch(one -> known.readings().stream()
                .anyMatch(reading ->
                        reading.words().th().contains(firstWord(one.words().th()))));
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
