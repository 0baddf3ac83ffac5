package th.go.led.rangwan.service.organisation;

import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * A unit in the tree, with its posts and who holds them now.
 *
 * @param depth how many units stand above it, 0 for the department itself
 * @param coordinating whether it prepares the department's applications
 */
public record UnitRow(
        long id,
        int depth,
        Bilingual name,
        String prefix,
        String telephone,
        boolean coordinating,
        List<PostRow> posts) {
    static UnitRow of(OrgUnit unit, int depth, List<PostRow> posts) {
        return new UnitRow(
                unit.id(),
                depth,
                new Bilingual(unit.nameTh(), unit.nameEn()),
                unit.paperPrefix(),
                unit.telephone(),
                unit.coordinating(),
                posts);
    }

    /**
     * A post of the unit.
     *
     * @param head whether its holder leads the unit
     * @param holders who holds it now, by name; empty for a vacant post
     */
    public record PostRow(long id, Bilingual title, boolean head, List<PersonLink> holders) {
        static PostRow of(Post post, List<PersonLink> holders) {
            Post.Title title = post.title();
            return new PostRow(post.id(), new Bilingual(title.th(), title.en()), post.head(), holders);
        }
    }
}
