package th.go.led.rangwan.service.operation;

import th.go.led.rangwan.service.shared.Setting;
import th.go.led.rangwan.service.shared.Settings;

/**
 * One setting as the administrator sees it.
 *
 * @param name of the environment variable
 * @param property the system property that wins over it
 * @param value in force; empty for a secret and for one that is empty
 * @param secret whether its value is kept from every screen; {@code set} then tells whether there is one
 */
public record SettingRow(
        String name, String property, String value, boolean secret, boolean set, Setting.Source source) {
    static SettingRow of(Settings.Stated stated) {
        Setting setting = stated.setting();
        Setting.Source source = ServerSetting.locked(System.getProperties()).contains(setting.name())
                ? Setting.Source.LOCKED
                : stated.source();
        return new SettingRow(
                setting.name(), setting.property(), stated.value(), setting.secret(), stated.set(), source);
    }
}
