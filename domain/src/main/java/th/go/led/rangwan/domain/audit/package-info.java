/** The trail of every act, refusal and download, chained by hashes so that an auditor can verify it. */
package th.go.led.rangwan.domain.audit;
