package th.go.led.rangwan.service.readiness;

import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A post to which something may be given, by its short title. */
public record PostRow(long id, Bilingual title) {
    static PostRow of(Post post) {
        return new PostRow(
                post.id(), new Bilingual(post.title().shortTh(), post.title().shortEn()));
    }
}
