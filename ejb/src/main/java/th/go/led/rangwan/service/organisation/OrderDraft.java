package th.go.led.rangwan.service.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.ActingOrder;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Powers;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;

/** Makes an order of what was typed, and tells what there is to choose from. */
@Dependent
class OrderDraft {
    private static final int EVERYBODY = 1000;

    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    OrderChoices choices() {
        return new OrderChoices(
                organisation.people("", "", EVERYBODY).stream()
                        .map(person ->
                                new OrderChoices.Choice(person.id(), new Bilingual(person.nameTh(), person.nameEn())))
                        .toList(),
                organisation.posts().stream()
                        .map(post -> new OrderChoices.Choice(post.id(), OrderRow.title(post)))
                        .toList(),
                organisation.ordersNotOver(clock.instant()).stream()
                        .filter(order -> order.gives().passable())
                        .map(order -> new OrderChoices.Choice(
                                order.id(), Bilingual.same(order.reference().number())))
                        .toList());
    }

    ActingOrder order(OrderForm form) {
        if (form.date() == null) {
            throw new RefusedException("shared.refused.date.empty").at("date");
        }
        ActingOrder.Term term = new ActingOrder.Term(Days.from(form.from(), "from"), Days.through(form.until()));
        return new ActingOrder(
                givenTo(form.to(), term),
                gives(form, term.from()),
                new ActingOrder.Reference(form.number(), form.date()),
                term);
    }

    private ActingOrder.GivenTo givenTo(OrderForm.To to, ActingOrder.Term term) {
        if ((to.personId() == 0) == (to.postId() == 0)) {
            throw new RefusedException("organisation.refused.order.to").at("person");
        }
        Person self = caller.person();
        boolean own = to.personId() == 0
                ? people.holdsWithin(self, organisation.post(to.postId()), term.from(), term.until())
                : self.id() == to.personId();
        if (own) {
            throw new RefusedException("organisation.refused.order.oneself")
                    .at(to.personId() == 0 ? "holderOf" : "person");
        }
        return to.personId() == 0
                ? ActingOrder.GivenTo.holderOf(organisation.post(to.postId()))
                : ActingOrder.GivenTo.person(organisation.person(to.personId()));
    }

    private ActingOrder.Gives gives(OrderForm form, Instant from) {
        if (form.replacedId() == 0) {
            throw new RefusedException("organisation.refused.post").at("replaced");
        }
        Post replaced = organisation.post(form.replacedId());
        if (form.kind() == null || form.kind() == CapacityKind.OWN_POST) {
            throw new RefusedException("organisation.refused.order.kind").at("kind");
        }
        if (form.kind().fullPowers()) {
            return ActingOrder.Gives.all(form.kind(), replaced);
        }
        ActingOrder.Gives some = ActingOrder.Gives.some(replaced, Powers.named(form.powers()));
        ActingOrder.Gives passing = form.passable() ? some.mayBePassedOn() : some;
        return form.outOfId() == 0 ? passing : passing.outOf(source(form.outOfId(), replaced, from));
    }

    /** The order of that id, when it gives its powers to the post whose powers are passed on. */
    private ActingOrder source(long id, Post replaced, Instant from) {
        ActingOrder source = organisation.order(id);
        List<Person> holders = people.holdersOf(replaced, from);
        boolean reaches = source.givenTo().person() == null
                ? source.givenTo().post().isSame(replaced)
                : holders.contains(source.givenTo().person());
        if (!reaches) {
            throw new RefusedException(
                            "organisation.refused.order.source",
                            source.reference().number())
                    .at("outOf");
        }
        return source;
    }
}
