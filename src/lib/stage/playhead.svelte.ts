// The one writer of "where in the story are we". Scroll, keys, timeline and address all call goTo.
import { clampIndex, walk } from '../story/index/navigation';

/** A place to go to: a step, and how many of its parts are revealed (all when absent). */
export interface Stop {
	id: string;
	build?: number;
}

export class Playhead {
	readonly #ids: readonly string[];
	readonly #builds: readonly number[];
	#index = $state(0);
	#build = $state(0);

	/**
	 * @param ids the steps' ids, in order
	 * @param builds how many parts each step reveals one by one; none when absent
	 */
	constructor(ids: readonly string[], builds: readonly number[] = ids.map(() => 0)) {
		this.#ids = ids;
		this.#builds = builds;
		this.#build = builds[0] ?? 0;
	}

	/** The step's place, from 0. */
	get index(): number {
		return this.#index;
	}

	get id(): string {
		return this.#ids[this.#index] ?? '';
	}

	get count(): number {
		return this.#ids.length;
	}

	/** How many of the step's parts are revealed. */
	get build(): number {
		return this.#build;
	}

	/** Every part of the step is revealed. */
	get isWhole(): boolean {
		return this.#build === this.#builds[this.#index];
	}

	/**
	 * Goes to a step; an unknown id changes nothing.
	 * @param build how many of its parts are revealed: all, unless said
	 * @returns whether there is such a step
	 */
	goTo(id: string, build?: number): boolean {
		const index = this.#ids.indexOf(id);
		if (index < 0) return false;
		const whole = this.#builds[index] ?? 0;
		this.#index = index;
		this.#build = clampIndex(build ?? whole, whole + 1);
		return true;
	}

	/** The id so many steps away, kept within the story. */
	beside(offset: number): string {
		return this.#ids[clampIndex(this.#index + offset, this.#ids.length)] ?? '';
	}

	/** What comes next or came before, part by part; nothing at the ends. */
	walk(by: 1 | -1): Required<Stop> | undefined {
		const to = walk(this.#builds, { index: this.#index, build: this.#build }, by);
		return to && { id: this.#ids[to.index] ?? '', build: to.build };
	}
}
