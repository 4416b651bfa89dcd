// Characters as CSS lists them.

/** @param {string} text */
export const unicodeRange = (text) => {
	const points = [...new Set([...text].map((c) => c.codePointAt(0)))].sort((a, b) => a - b);
	const runs = [];
	for (const p of points) {
		const last = runs.at(-1);
		if (last && p === last[1] + 1) last[1] = p;
		else runs.push([p, p]);
	}
	const hex = (n) => n.toString(16).toUpperCase();
	return runs.map(([a, b]) => `U+${hex(a)}${b > a ? `-${hex(b)}` : ''}`).join(', ');
};
