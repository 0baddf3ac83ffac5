package th.go.led.rangwan.service.organisation;

/**
 * A unit as typed.
 *
 * @param parentId the unit above it, 0 for the department itself
 * @param prefix free text before the running number of its papers, e.g. {@code ยธ ๐๕๒๐(อ)/}
 * @param telephone the telephone words after its name on papers, empty for none
 */
public record UnitForm(String nameTh, String nameEn, long parentId, String prefix, String telephone) {}
