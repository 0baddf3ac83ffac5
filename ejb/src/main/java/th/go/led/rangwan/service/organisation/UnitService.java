package th.go.led.rangwan.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;

/** Keeps units and posts. The administrator changes them; nothing signed is touched, since acts keep their capacity. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class UnitService {
    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The units from the department down, each before those under it. */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public List<UnitRow> tree() {
        Instant now = clock.instant();
        Map<Long, List<PersonLink>> holders = people.holdings().stream()
                .filter(holding -> holding.validAt(now))
                .collect(Collectors.groupingBy(
                        holding -> holding.post().id(), Collectors.mapping(UnitService::holder, Collectors.toList())));
        Map<Long, List<UnitRow.PostRow>> posts = organisation.posts().stream()
                .collect(Collectors.groupingBy(
                        post -> post.unit().id(),
                        Collectors.mapping(
                                post -> UnitRow.PostRow.of(post, holders.getOrDefault(post.id(), List.of())),
                                Collectors.toList())));
        List<UnitRow> rows = new ArrayList<>();
        List<OrgUnit> units = organisation.units();
        units.stream().filter(OrgUnit::isTop).forEach(top -> grow(rows, top, 0, units, posts));
        return rows;
    }

    private static PersonLink holder(PostHolding holding) {
        return PersonLink.of(holding.person());
    }

    private static void grow(
            List<UnitRow> rows, OrgUnit unit, int depth, List<OrgUnit> all, Map<Long, List<UnitRow.PostRow>> posts) {
        rows.add(UnitRow.of(unit, depth, posts.getOrDefault(unit.id(), List.of())));
        all.stream()
                .filter(one ->
                        one.parent() != null && Objects.equals(one.parent().id(), unit.id()))
                .forEach(one -> grow(rows, one, depth + 1, all, posts));
    }

    /** A unit for correcting it. */
    public UnitSheet unit(long id) {
        OrgUnit unit = organisation.unit(id);
        long above = unit.isTop() ? 0 : unit.parent().id();
        return new UnitSheet(
                unit.id(),
                unit.version(),
                unit.isTop(),
                new UnitForm(unit.nameTh(), unit.nameEn(), above, unit.paperPrefix(), unit.telephone()));
    }

    /** Enters a unit under another one and gives its id; refused without names or with a Thai name that is there. */
    public long add(UnitForm form) {
        requireOwnName(form, 0);
        OrgUnit unit = new OrgUnit(form.nameTh(), form.nameEn(), organisation.unit(form.parentId()));
        write(unit, form);
        organisation.add(unit);
        audit.record("unit.added", "unit:" + unit.id(), "");
        return unit.id();
    }

    /** Corrects a unit; refused as {@link #add}, and under itself. */
    public void change(long id, long seenVersion, UnitForm form) {
        OrgUnit unit = organisation.unit(id);
        Organisation.requireSeen(unit.version(), seenVersion);
        requireOwnName(form, id);
        write(unit, form);
        if (!unit.isTop()) {
            unit.moveUnder(organisation.unit(form.parentId()));
        }
        audit.record("unit.changed", "unit:" + id, "");
    }

    private static void write(OrgUnit unit, UnitForm form) {
        unit.rename(form.nameTh(), form.nameEn());
        unit.headPapersWith(form.prefix(), form.telephone().strip());
    }

    private void requireOwnName(UnitForm form, long id) {
        if (organisation.unitNamed(form.nameTh().strip(), id)) {
            throw new RefusedException("organisation.refused.unit.named").at("nameTh");
        }
    }

    /** A post for correcting it. */
    public PostSheet post(long id) {
        Post post = organisation.post(id);
        return new PostSheet(id, post.version(), post.unit().id(), name(post.unit()), post.title(), post.head());
    }

    /** A new post of a unit, for entering it. */
    public PostSheet newPost(long unitId) {
        OrgUnit unit = organisation.unit(unitId);
        return new PostSheet(0, 0, unitId, name(unit), new Post.Title("", "", "", ""), false);
    }

    /** Enters a post of a unit, refused without all titles, and as a second one that leads it. */
    public void addPost(long unitId, Post.Title title, boolean head) {
        OrgUnit unit = organisation.unit(unitId);
        requireOneHead(unit, null, head);
        Post post = new Post(unit, title, head);
        post.retitle(title, head);
        organisation.add(post);
        audit.record("post.added", "post:" + post.id(), detail(post));
    }

    /** Corrects a post; refused as {@link #addPost}, and when the department would be without its head. */
    public void changePost(long id, long seenVersion, Post.Title title, boolean head) {
        Post post = organisation.post(id);
        Organisation.requireSeen(post.version(), seenVersion);
        requireOneHead(post.unit(), post, head);
        post.retitle(title, head);
        audit.record("post.changed", "post:" + id, detail(post));
    }

    private void requireOneHead(OrgUnit unit, Post changed, boolean head) {
        Optional<Post> there = organisation.headOf(unit, changed);
        boolean last = changed != null && changed.head() && !head;
        if (unit.isTop() && (last || (head && there.isPresent()))) {
            throw new RefusedException("organisation.refused.headless").at("head");
        }
        if (head && there.isPresent()) {
            throw new RefusedException(
                            "organisation.refused.head", there.get().title().th())
                    .at("head");
        }
    }

    private static String detail(Post post) {
        return "unit:" + post.unit().id() + (post.head() ? " head" : "");
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameTh(), unit.nameEn());
    }
}
