package th.go.led.rangwan.service.cycle;

import java.io.Serializable;

/** Which item of a draft: the name of its part in addresses, and its code in that part. */
public record CycleEditItem(String part, String code) implements Serializable {}
