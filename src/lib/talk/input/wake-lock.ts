// Keeps the screen from going dark during a talk, where the browser can.

/** @returns lets the screen sleep again */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let over = false;
	const request = async () => {
		// Another site's frame has no right to it, and the browser would complain.
		const isFramed = globalThis.self !== globalThis.top;
		if (isFramed || document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (over) await lock.release();
		} catch {
			// Missing, or refused to save power: the talk goes on.
		}
	};
	const onVisible = () => void request();
	void request();
	// The lock ends whenever the page is hidden.
	document.addEventListener('visibilitychange', onVisible);
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', onVisible);
		void lock?.release();
	};
}
