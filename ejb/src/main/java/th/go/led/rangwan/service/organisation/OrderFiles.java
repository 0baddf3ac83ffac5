package th.go.led.rangwan.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.identity.Caller;

/** The scans of orders: read by everybody of the department, brought by administrator and secretary. */
@ApplicationScoped
public class OrderFiles implements FileOwner {
    private static final String ORDER = "order:";

    @Inject
    private Organisation organisation;

    @Inject
    private Caller caller;

    static String subject(long orderId) {
        return ORDER + orderId;
    }

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(ORDER);
    }

    @Override
    public void requireReadable(String subject) {
        organisation.order(Long.parseLong(subject.substring(ORDER.length())));
    }

    @Override
    public void requireChangeable(String subject) {
        requireReadable(subject);
        if (!keeps()) {
            throw new NotFoundException();
        }
    }

    @Override
    public boolean changeable(String subject) {
        return keeps();
    }

    private boolean keeps() {
        Viewer viewer = caller.current().viewer();
        return viewer.roles().contains(Role.ADMIN) || viewer.roles().contains(Role.SECRETARY);
    }
}
