package th.go.led.rangwan.service.organisation;

import java.util.List;

/** One page of people in the order of their logins; {@code next} is the login after which the next page begins, empty for none. */
public record PersonPage(List<PersonRow> rows, String next) {}
