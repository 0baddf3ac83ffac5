package th.go.led.rangwan.service.organisation;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/** A person in the list, with the titles of the posts held now; none for somebody who has left or not yet come. */
public record PersonRow(long id, String login, Bilingual name, String mail, List<Bilingual> posts, boolean mayEnter) {}
