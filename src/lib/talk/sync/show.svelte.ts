// A talk under way: where it stands, and whether the screen shows it. Slides and notes each hold
// one; what a hand does in either is told to the other (see presenter.ts).
import type { Slide } from '../../story/index/deck';
import { clampIndex } from '../../story/index/navigation';
import { Playhead, type Stop } from '../../stage/playhead.svelte';

/** What the room sees: the map, or a dark or bright screen that keeps the place. */
type Screen = 'map' | 'black' | 'white';

/** Everything that two windows share. */
export interface Standing extends Required<Stop> {
	screen: Screen;
}

export class Show {
	readonly playhead: Playhead;
	readonly #ids: readonly string[];
	#screen = $state<Screen>('map');
	/** Called after everything that a hand did here, not after what another window told. */
	onAct: ((standing: Standing) => void) | undefined;

	/**
	 * @param slides the steps that this talk shows, in order, and the parts that each reveals
	 * @param start the step that it opens with
	 */
	constructor(slides: readonly Pick<Slide, 'id' | 'parts'>[], start: string) {
		this.#ids = slides.map((slide) => slide.id);
		this.playhead = new Playhead(
			this.#ids,
			slides.map((slide) => slide.parts.length)
		);
		this.playhead.goTo(start);
	}

	get screen(): Screen {
		return this.#screen;
	}

	get standing(): Standing {
		const { id, build } = this.playhead;
		return { id, build, screen: this.#screen };
	}

	/** There is something in that direction. */
	can(by: 1 | -1): boolean {
		return this.playhead.walk(by) !== undefined;
	}

	/** One part or step on or back. From a dark screen it only lights it: the place is kept. */
	walk(by: 1 | -1): void {
		const to = this.playhead.walk(by);
		if (this.#screen === 'map' && to) this.playhead.goTo(to.id, to.build);
		this.#screen = 'map';
		this.#acted();
	}

	/** Shows a step, whole unless said otherwise; one that this talk lacks changes nothing. */
	goTo({ id, build }: Stop): void {
		if (!this.playhead.goTo(id, build)) return;
		this.#screen = 'map';
		this.#acted();
	}

	/** Shows the step of a number from 1; numbers beyond the ends mean the ends. */
	goToNumber(number: number): void {
		this.goTo({ id: this.#ids[clampIndex(number - 1, this.#ids.length)] ?? '' });
	}

	/** Darkens or brightens the screen; the same again shows the map. */
	cover(screen: Exclude<Screen, 'map'>): void {
		this.#screen = this.#screen === screen ? 'map' : screen;
		this.#acted();
	}

	/** Takes over where another window stands. A step that this talk lacks changes nothing. */
	follow({ id, build, screen }: Standing): void {
		if (this.playhead.goTo(id, build)) this.#screen = screen;
	}

	#acted() {
		this.onAct?.(this.standing);
	}
}
