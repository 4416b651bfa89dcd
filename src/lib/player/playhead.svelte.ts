// The one writer of "where in the story are we". Scroll, keys, timeline and address all call goTo.
import { clampIndex, indexOfStep } from '../story/navigation';

export class Playhead {
	readonly #ids: readonly string[];
	#index = $state(0);

	/** @param ids the steps' ids, in order */
	constructor(ids: readonly string[]) {
		this.#ids = ids;
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

	/** Goes to a step; an unknown id changes nothing. @returns whether there is such a step */
	goTo(id: string): boolean {
		const index = indexOfStep(
			this.#ids.map((known) => ({ id: known })),
			id
		);
		if (index === undefined) return false;
		this.#index = index;
		return true;
	}

	/** The id so many steps away, kept within the story. */
	beside(offset: number): string {
		return this.#ids[clampIndex(this.#index + offset, this.#ids.length)] ?? '';
	}
}
