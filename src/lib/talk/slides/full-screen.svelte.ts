// Slides on the whole screen, where browser and window allow it.
import * as m from '$messages';

export class FullScreen {
	/** Known in the browser, and until it refuses. */
	allowed = $state(false);
	readonly #complain: (text: string) => void;

	/** @param complain told in words when it cannot be done */
	constructor(complain: (text: string) => void) {
		this.#complain = complain;
	}

	toggle() {
		if (document.fullscreenElement) return void document.exitFullscreen().catch(() => undefined);
		if (!document.fullscreenEnabled) return this.#complain(m.talk_fullScreenMissing());
		document.documentElement.requestFullscreen().catch(() => {
			this.allowed = false;
			this.#complain(m.talk_fullScreenRefused());
		});
	}
}
