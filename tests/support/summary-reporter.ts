// Ends the browser tests with one plain line, "N passed, N failed", for people and for CI to read.
import type { Reporter, Suite } from 'playwright/types/testReporter';

export default class SummaryReporter implements Reporter {
	#suite: Suite | undefined;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(): void {
		const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
		const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
		const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
		console.log(`${outcomes.length - failed - skipped} passed, ${failed} failed`);
	}
}
