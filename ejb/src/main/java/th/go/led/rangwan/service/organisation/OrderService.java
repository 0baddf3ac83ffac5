package th.go.led.rangwan.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;
import th.go.led.rangwan.service.identity.Caller;

/**
 * Keeps the orders by which people act for posts. The executive's secretary or the administrator enters them from the paper,
 * never for themselves; the executive needs to do nothing.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.SECRETARY})
public class OrderService {
    private static final int PAGE = 30;
    private static final Set<FileKind> SCANS = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    @Inject
    private Organisation organisation;

    @Inject
    private OrderDraft draft;

    @Inject
    private StoredFiles stored;

    @Inject
    private FileIntake intake;

    @Inject
    private OrderFiles files;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The orders in force and to come, the latest first. */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public OrderPage standing() {
        Instant now = clock.instant();
        return new OrderPage(rows(organisation.ordersNotOver(now), now), 0, keeps());
    }

    /** One page of the orders that are over or cancelled; {@code below} is an order's id, {@code Long.MAX_VALUE} at first. */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public OrderPage past(long below) {
        Instant now = clock.instant();
        List<ActingOrder> found = organisation.ordersOver(now, below, PAGE + 1);
        List<ActingOrder> shown = found.stream().limit(PAGE).toList();
        return new OrderPage(
                rows(shown, now), found.size() > PAGE ? shown.get(PAGE - 1).id() : 0, keeps());
    }

    private static List<OrderRow> rows(List<ActingOrder> orders, Instant now) {
        return orders.stream().map(order -> OrderRow.of(order, now)).toList();
    }

    /** One order. */
    @RolesAllowed({Role.ADMIN, Role.SECRETARY, Role.AUDITOR})
    public OrderSheet sheet(long id) {
        ActingOrder order = organisation.order(id);
        OrderRow row = OrderRow.of(order, clock.instant());
        boolean over = row.standing() == Standing.OVER || row.standing() == Standing.CANCELLED;
        ActingOrder source = order.gives().outOf();
        return new OrderSheet(
                row,
                order.version(),
                source == null ? "" : source.reference().number(),
                order.cancelledAt(),
                order.cancelReason(),
                stored.of(OrderFiles.subject(id)).stream().map(FileRow::of).toList(),
                keeps() && !over,
                files.changeable(OrderFiles.subject(id)));
    }

    /** What an order may be made of. */
    public OrderChoices choices() {
        return draft.choices();
    }

    /** Enters an order and gives its id; refused for oneself, and as {@link ActingOrder} says. */
    public long enter(OrderForm form) {
        ActingOrder order = draft.order(form);
        organisation.add(order);
        ActingOrder.GivenTo to = order.givenTo();
        audit.record(
                "order.entered",
                OrderFiles.subject(order.id()),
                order.gives().kind() + " "
                        + (to.person() == null
                                ? "post:" + to.post().id()
                                : "person:" + to.person().id())
                        + " for post:" + order.gives().post().id() + " from:" + form.from() + " through:"
                        + form.until());
        return order.id();
    }

    /** Ends an order before its time, from this instant on; refused without a reason or when it is over. */
    public void cancel(long id, long seenVersion, String reason) {
        ActingOrder order = organisation.order(id);
        Organisation.requireSeen(order.version(), seenVersion);
        order.cancel(reason, clock.instant());
        audit.record("order.cancelled", OrderFiles.subject(id), "");
    }

    /** Keeps a scan of the order: PDF, PNG or JPEG, looked into like every file. */
    public void bring(long id, FileIntake.Sent sent) throws IOException {
        organisation.order(id);
        intake.take(OrderFiles.subject(id), sent, SCANS);
    }

    private boolean keeps() {
        Set<String> roles = caller.current().viewer().roles();
        return roles.contains(Role.ADMIN) || roles.contains(Role.SECRETARY);
    }
}
