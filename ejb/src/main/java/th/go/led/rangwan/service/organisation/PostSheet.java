package th.go.led.rangwan.service.organisation;

import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A post for correcting it, or for entering it with id 0; {@code version} is the one that the screen saw. */
public record PostSheet(long id, long version, long unitId, Bilingual unit, Post.Title title, boolean head) {}
