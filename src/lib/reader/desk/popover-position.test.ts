import { describe, expect, test } from 'vitest';
import { noteAt } from './popover-position';

const note = { width: 300, height: 200 };
const box = (left: number, top: number, width = 10, height = 20) => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});

describe('a note', () => {
	test('lies beside the paragraph where there is room', () => {
		const at = noteAt(box(200, 400), box(40, 380, 400, 80), note, { width: 1280, height: 720 });
		expect(at).toEqual({ x: 460, y: 390 });
	});
	test('lies below the words where there is none beside', () => {
		const at = noteAt(box(200, 100), box(40, 80, 600, 80), note, { width: 700, height: 720 });
		expect(at).toEqual({ x: 190, y: 130 });
	});
	test('lies above the words near the viewport’s foot', () => {
		const at = noteAt(box(200, 650), box(40, 620, 600, 80), note, { width: 700, height: 720 });
		expect(at).toEqual({ x: 190, y: 440 });
	});
	test.each([
		[box(690, 300), { width: 700, height: 720 }],
		[box(0, 5), { width: 700, height: 260 }],
		[box(600, 715), { width: 1280, height: 720 }]
	])('never leaves the viewport', (link, view) => {
		const { x, y } = noteAt(link, box(0, link.top, view.width - 20), note, view);
		expect(x).toBeGreaterThanOrEqual(10);
		expect(y).toBeGreaterThanOrEqual(10);
		expect(x + note.width).toBeLessThanOrEqual(view.width - 10);
		expect(y + note.height).toBeLessThanOrEqual(view.height - 10);
	});
});
