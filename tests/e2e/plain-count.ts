/** Ends a run with one plain summary line, for people and machines that read only the end. */
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

export default class PlainCount implements Reporter {
	#suite: Suite | undefined;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(_result: FullResult): void {
		const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
		const count = (...names: string[]) => outcomes.filter((name) => names.includes(name)).length;
		console.log(
			`\n${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`
		);
	}
}
