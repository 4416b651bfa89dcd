// The live map waits for the reader: a page may hold twenty embeds, and most are only read.

const TOUCHES = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'keydown'];
/** A pointer may lie on the embed before its script hears of any; then it only moves. */
const FIRST_TOUCHES = [...TOUCHES, 'pointermove'];

/**
 * Loads the live map when a reader first touches the embed, by hand, pointer or key; where it does
 * not come, the next touch tries again.
 * @param root the embed's outermost element, which names the module
 * @param onMissing called when it did not come, and might have
 * @param tries how often it has been tried
 */
export function liveOnTouch(root: HTMLElement, onMissing: () => void, tries = 0): void {
	const touches = tries === 0 ? FIRST_TOUCHES : TOUCHES;
	const again = () => {
		// A sandbox may forbid it for good.
		if (self.origin === 'null') return;
		onMissing();
		liveOnTouch(root, onMissing, tries + 1);
	};
	const load = () => {
		for (const type of touches) root.removeEventListener(type, load);
		const script = document.createElement('script');
		script.type = 'module';
		// A module runs once for each address: another try is another address of the same file.
		script.src = `${root.dataset['live'] ?? ''}#${tries}`;
		script.onerror = again;
		// A module that threw has left no sign that it runs; one that runs may still miss its data.
		script.onload = () => {
			if (root.dataset['map'] !== 'coming') again();
			else root.addEventListener('map-missing', again, { once: true });
		};
		document.head.append(script);
	};
	for (const type of touches) root.addEventListener(type, load, { passive: true });
}
