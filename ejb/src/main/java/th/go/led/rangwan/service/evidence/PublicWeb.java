package th.go.led.rangwan.service.evidence;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Opens to addresses of the public internet at the ports 80 and 443 only: never to this machine, to networks that are
 * private by RFC 1918, 4193 and 6598, to link-local, multicast or reserved addresses, nor to those of version 6 that carry
 * one of version 4 within.
 */
final class PublicWeb implements LinkCaller.Gate {
    /** Prefixes that are closed, as address and length in bits. */
    private record Closed(String address, int bits) {}

    private static final List<Closed> CLOSED = List.of(
            new Closed("0.0.0.0", 8),
            new Closed("10.0.0.0", 8),
            new Closed("100.64.0.0", 10),
            new Closed("127.0.0.0", 8),
            new Closed("169.254.0.0", 16),
            new Closed("172.16.0.0", 12),
            new Closed("192.0.0.0", 24),
            new Closed("192.0.2.0", 24),
            new Closed("192.88.99.0", 24),
            new Closed("192.168.0.0", 16),
            new Closed("198.18.0.0", 15),
            new Closed("198.51.100.0", 24),
            new Closed("203.0.113.0", 24),
            new Closed("224.0.0.0", 3),
            new Closed("::", 96),
            new Closed("64:ff9b::", 32),
            new Closed("100::", 64),
            new Closed("2001::", 23),
            new Closed("2001:db8::", 32),
            new Closed("2002::", 16),
            new Closed("fc00::", 7),
            new Closed("fe80::", 9),
            new Closed("ff00::", 8));

    @Override
    public boolean open(InetAddress address, int port) {
        return (port == 80 || port == 443)
                && !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && CLOSED.stream().noneMatch(closed -> within(address, closed))
                && !ours(address);
    }

    private static boolean within(InetAddress address, Closed closed) {
        byte[] prefix = bytes(closed.address());
        byte[] given = address.getAddress();
        if (prefix.length != given.length || (given.length == 4) == (address instanceof Inet6Address)) {
            return false;
        }
        for (int bit = 0; bit < closed.bits(); bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((prefix[bit / 8] & mask) != (given[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress(); // a literal is read, never looked up
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is an address of this machine, also a public one. */
    private static boolean ours(InetAddress address) {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(own -> Arrays.equals(own.getAddress(), address.getAddress()));
        } catch (SocketException untold) {
            return true;
        }
    }
}
