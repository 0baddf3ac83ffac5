package th.go.led.rangwan.service.organisation;

import java.util.List;

/** One page of orders; {@code next} is the id below which the next page begins, 0 for none. */
public record OrderPage(List<OrderRow> rows, long next, boolean mayEnter) {}
