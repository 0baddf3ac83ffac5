package th.go.led.rangwan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.service.organisation.OrderPage;
import th.go.led.rangwan.service.organisation.OrderService;

/** The orders that stand, or with {@code show=past} those that are over; {@code below} turns the page of these. */
@Named("orderBook")
@RequestScoped
public class OrdersView {
    @Inject
    private OrderService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderPage page;

    /** The rows of this page. */
    public OrderPage getPage() {
        if (page == null) {
            long below = OrganisationAddress.id(parameters.get("below"));
            page = isPast() ? service.past(below == 0 ? Long.MAX_VALUE : below) : service.standing();
        }
        return page;
    }

    /** Whether those are shown that are over. */
    public boolean isPast() {
        return "past".equals(parameters.get("show"));
    }
}
