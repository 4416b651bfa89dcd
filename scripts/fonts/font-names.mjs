// Gives a font file new names. The licence of the Source families reserves the name "Source":
// a subset is a modified version and may not carry it, so ours are called "Stage".
/** @typedef {{ tag: string, data: Buffer }} Table */

/** @param {Buffer} font @returns {{ version: number, tables: Table[] }} */
function read(font) {
	const tables = [];
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = 12 + i * 16;
		const offset = font.readUInt32BE(at + 8);
		const length = font.readUInt32BE(at + 12);
		const data = Buffer.from(font.subarray(offset, offset + length));
		tables.push({ tag: font.toString('latin1', at, at + 4), data });
	}
	return { version: font.readUInt32BE(0), tables };
}

const padded = (data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data) {
	let sum = 0;
	for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
	return sum;
}

/** A `name` table for Windows, Unicode, US English. @param {Record<number, string>} names */
function nameTable(names) {
	const entries = Object.entries(names).map(([id, s]) => ({
		id: Number(id),
		data: Buffer.from(s, 'utf16le').swap16()
	}));
	const head = Buffer.alloc(6 + entries.length * 12);
	head.writeUInt16BE(entries.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	entries.forEach(({ id, data }, i) => {
		[3, 1, 0x409, id, data.length, offset].forEach((n, k) =>
			head.writeUInt16BE(n, 6 + i * 12 + k * 2)
		);
		offset += data.length;
	});
	return Buffer.concat([head, ...entries.map((e) => e.data)]);
}

function write({ version, tables }) {
	const head = Buffer.alloc(12 + tables.length * 16);
	const log = Math.floor(Math.log2(tables.length));
	head.writeUInt32BE(version, 0);
	[tables.length, 16 << log, log, tables.length * 16 - (16 << log)].forEach((n, i) =>
		head.writeUInt16BE(n, 4 + i * 2)
	);
	const parts = [head];
	let offset = head.length;
	tables.forEach(({ tag, data }, i) => {
		if (tag === 'head') data.writeUInt32BE(0, 8);
		const block = padded(data);
		head.write(tag, 12 + i * 16, 'latin1');
		[checksum(block), offset, data.length].forEach((n, k) =>
			head.writeUInt32BE(n, 16 + i * 16 + k * 4)
		);
		parts.push(block);
		offset += block.length;
	});
	const font = Buffer.concat(parts);
	const headAt = font.readUInt32BE(12 + tables.findIndex((t) => t.tag === 'head') * 16 + 8);
	font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
	return font;
}

/**
 * The same font under other names.
 * @param {Buffer} font TrueType
 * @param {{ family: string, style: string, copyright: string }} as
 */
export function rename(font, { family, style, copyright }) {
	const { version, tables } = read(font);
	const name = nameTable({
		0: copyright,
		1: family,
		2: style,
		3: `${family} ${style}`,
		4: `${family} ${style}`,
		6: `${family}-${style}`.replaceAll(' ', ''),
		13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
		14: 'https://openfontlicense.org'
	});
	return write({
		version,
		tables: tables.map((t) => (t.tag === 'name' ? { tag: 'name', data: name } : t))
	});
}
