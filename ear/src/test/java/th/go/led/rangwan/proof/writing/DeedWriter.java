package th.go.led.rangwan.proof.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One of many people who do something again and again, and note it in the ledger before and after. */
abstract class DeedWriter implements Runnable {
    private final List<Hand> hands = new ArrayList<>();
    private final CountDownLatch prepared;
    private final String name;
    private final Course course;
    private final Deeds deeds;

    /**
     * Somebody with a name that begins every token.
     *
     * @param prepared is told when whatever the work needs is there
     */
    DeedWriter(String name, Course course, Deeds deeds, CountDownLatch prepared) {
        this.name = name;
        this.course = course;
        this.deeds = deeds;
        this.prepared = prepared;
    }

    /** Makes what the work needs, once. */
    abstract void prepare() throws InterruptedException, Hand.Over;

    /** Does the work once, with a token that nothing else has. */
    abstract void once(String token) throws InterruptedException, Hand.Over;

    @Override
    public final void run() {
        try {
            prepare();
            hands.forEach(Hand::hurry);
            prepared.countDown();
            for (int number = 1; !course.over(); number++) {
                once(name + "-" + number);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Hand.Over over) {
            prepared.countDown();
        } catch (RuntimeException broken) {
            deeds.odd(name + " broke off: " + broken);
        }
    }

    /** Somebody who takes part in the work. */
    final Hand hand(String address, String login) {
        return hand(new Desk(address, login));
    }

    /** Somebody at that desk. */
    final Hand hand(Desk desk) {
        Hand hand = new Hand(course, desk, deeds);
        hands.add(hand);
        return hand;
    }

    /** Notes an act before it is sent for the first time. */
    void meant(Deed.Kind kind, String token, String words) {
        deeds.meant(kind, token, words);
    }

    /** Notes that an act was acknowledged. */
    void acknowledged(Deed.Kind kind, String token, String told) {
        deeds.acknowledged(kind, token, told);
        course.done(kind.name());
    }

    /** Notes what no person should meet. */
    void odd(String what) {
        deeds.odd(what);
    }
}
