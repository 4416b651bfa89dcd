// One window of a talk, of slides or of notes: where it stands, its keys, its address, and the
// other windows that show the same talk.
import type { Atlas } from '../../map/atlas/atlas';
import type { MapTopology } from '../../map/plane/shapes';
import type { Resource } from '../../site/resource';
import type { Stop } from '../../stage/playhead.svelte';
import type { Deck } from '../../story/index/deck';
import type { PopupData } from '../../story/index/popup-data';
import { watchKeys } from '../input/keys';
import { Settings } from '../input/settings.svelte';
import type { Command, SharedCommand } from '../input/shortcuts';
import { keepAwake } from '../input/wake-lock';
import type GoTo from '../slides/GoTo.svelte';
import { joinTalk } from './join-talk';
import { Show } from './show.svelte';
import { onMount } from 'svelte';

/** What the slides and the notes of a talk are given: the same. */
export interface TalkSetup {
	deck: Deck;
	atlas: Atlas;
	/** The step that the page was made for. */
	start: string;
	/** Where the address says that the talk stands, once a script runs. */
	resume: () => Stop;
	/** Everything between windows goes by this name. */
	talk: string;
	addresses: {
		slide: (id: string) => string;
		notes: (id: string) => string;
		/** Where all lessons are listed. */
		start: string;
		story: string;
		/** As the stage has them. */
		fine: Resource<MapTopology>;
		nearest?: Resource<MapTopology> | undefined;
		relief?: string | undefined;
		places: Resource<readonly PopupData[]>;
	};
	borders: { short: string; long: string };
	/** Of the lessons, minutes. */
	lengths: readonly number[];
	onMove?: (stop: Stop) => void;
}

interface Options {
	/** This window shows the slides; otherwise the notes. */
	slides: boolean;
	run: (command: Command) => void;
	/** As `watchKeys` has it. */
	scrollers?: () => Iterable<Element>;
	/** As `joinTalk` has them. */
	onFollow?: () => void;
	onSlides?: () => void;
}

export class TalkWindow {
	readonly show: Show;
	readonly settings = new Settings();
	/** A script runs. */
	live = $state(false);
	/** Digits that were typed so far. */
	typed = $state('');
	/** The dialog that asks for a number. */
	goto = $state<GoTo>();
	/** What both slides and notes do alike. */
	readonly commands: Record<SharedCommand, () => void> = {
		next: () => this.show.walk(1),
		previous: () => this.show.walk(-1),
		first: () => this.show.goToNumber(1),
		last: () => this.show.goToNumber(this.show.playhead.count),
		goto: () => this.goto?.toggle(),
		black: () => this.show.cover('black'),
		white: () => this.show.cover('white')
	};
	readonly #setup: () => TalkSetup;

	/** To be made while a component is set up; its page is made for one talk, and another is another page. */
	constructor(setup: () => TalkSetup) {
		const { deck, start } = setup();
		this.#setup = setup;
		this.show = new Show(deck.slides, start);
		$effect(() => {
			const { id, build, isWhole } = this.show.playhead;
			if (this.live) setup().onMove?.(isWhole ? { id } : { id, build });
		});
	}

	/** The slide that is shown. */
	get slide() {
		const { slides } = this.#setup().deck;
		return slides[this.show.playhead.index] ?? slides[0];
	}

	/** What the next press brings. */
	get next() {
		return this.show.playhead.walk(1);
	}

	/** Goes on where the address says once a script runs, and joins the other windows. */
	open({ slides, run, scrollers, onFollow, onSlides }: Options): void {
		onMount(() => {
			const { id, build } = this.#setup().resume();
			this.show.playhead.goTo(id, build);
			this.settings.restore();
			this.live = true;
			const stops = [
				joinTalk(this.#setup().talk, this.show, {
					slides,
					...(onFollow && { onFollow }),
					...(onSlides && { onSlides })
				}),
				watchKeys({
					characters: () => this.settings.characters,
					run,
					go: (number) => this.show.goToNumber(number),
					onTyped: (digits) => (this.typed = digits),
					...(scrollers && { scrollers })
				}),
				keepAwake(),
				this.settings.watch()
			];
			return () => stops.forEach((stop) => stop());
		});
	}
}
