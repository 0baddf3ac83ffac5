/** Official memos (บันทึกข้อความ) on a nomination: their words while they are drafted, and the paper they became. */
package th.go.led.rangwan.domain.memo;
