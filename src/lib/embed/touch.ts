// The live map waits for the reader: a page may hold twenty embeds, and most are only read.

const TOUCHES = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'keydown'];

/**
 * Loads the live map when a reader first touches the embed, by hand, pointer or key.
 * @param root the embed's outermost element, which names the module
 */
export function liveOnTouch(root: HTMLElement): void {
	const load = () => {
		for (const type of TOUCHES) root.removeEventListener(type, load);
		const script = document.createElement('script');
		script.type = 'module';
		script.src = root.dataset['live'] ?? '';
		document.head.append(script);
	};
	for (const type of TOUCHES) root.addEventListener(type, load, { passive: true });
}
