/** Memos (บันทึกข้อความ): composed from the record, edited, numbered by the registry and opened as PDF. */
package th.go.led.rangwan.service.memo;
