package th.go.led.rangwan.service.decision;

import java.util.Map;

/**
 * How far a dossier is.
 *
 * @param tabs what stands beside each page's name, by page: {@code answers} 14/23; absent where nothing is counted
 * @param blocking how many things stand against filing
 */
public record DossierProgress(Map<String, String> tabs, long blocking) {}
