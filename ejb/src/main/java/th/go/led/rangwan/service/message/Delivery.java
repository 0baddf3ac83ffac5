package th.go.led.rangwan.service.message;

/**
 * How an attempt to hand a message to the mail server ended.
 *
 * @param reply the server's words, or what kept it from being reached
 */
record Delivery(End end, String reply) {
    /** What follows from it. */
    enum End {
        /** The server took it. */
        SENT,
        /** It may be taken later. */
        LATER,
        /** It will never be taken. */
        NEVER
    }
}
