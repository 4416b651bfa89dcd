// What the bench installs in a page before its own scripts: it only listens and counts.

/** Runs inside the page, as its text: it may refer to nothing outside itself. */
export function probe() {
	const bench = {
		lcp: 0,
		cls: 0,
		/** @type {{ start: number, duration: number }[]} */
		longTasks: [],
		/** Time from each key press or click to the end of the next frame, ms. @type {number[]} */
		inputs: [],
		/** Gaps between frames while counting, ms. @type {number[]} */
		gaps: [],
		counting: false,
		/** @param {boolean} on */
		count(on) {
			bench.counting = on;
			if (!on) return bench.gaps;
			bench.gaps = [];
			let last = performance.now();
			const frame = (/** @type {number} */ now) => {
				if (!bench.counting) return;
				bench.gaps.push(now - last);
				last = now;
				requestAnimationFrame(frame);
			};
			requestAnimationFrame((now) => {
				last = now;
				requestAnimationFrame(frame);
			});
			return bench.gaps;
		}
	};
	Object.assign(window, { bench });

	/** @typedef {PerformanceEntry & { value: number, hadRecentInput: boolean }} Entry the last two of a layout shift */
	/**
	 * @param {string} type
	 * @param {(entry: Entry) => void} onEntry
	 */
	const observe = (type, onEntry) =>
		new PerformanceObserver((list) =>
			/** @type {Entry[]} */ (list.getEntries()).forEach(onEntry)
		).observe({ type, buffered: true });
	observe('largest-contentful-paint', (entry) => (bench.lcp = entry.startTime));
	observe('longtask', ({ startTime, duration }) =>
		bench.longTasks.push({ start: startTime, duration })
	);
	// The largest session window, as Core Web Vitals define it.
	let session = { value: 0, start: -Infinity, last: -Infinity };
	observe('layout-shift', ({ hadRecentInput, startTime, value }) => {
		if (hadRecentInput) return;
		if (startTime - session.last > 1000 || startTime - session.start > 5000)
			session = { value: 0, start: startTime, last: startTime };
		session.value += value;
		session.last = startTime;
		bench.cls = Math.max(bench.cls, session.value);
	});
	for (const type of ['keydown', 'click']) {
		addEventListener(
			type,
			({ timeStamp }) =>
				requestAnimationFrame(() => {
					// Posted in the frame, received once it has been drawn.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => bench.inputs.push(performance.now() - timeStamp);
					port2.postMessage(0);
				}),
			{ capture: true }
		);
	}
}
