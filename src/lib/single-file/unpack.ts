// The one script of the file that is not packed: it unpacks the other. What it makes of that is an
// inline script, which the page's policy knows by its hash. Where a browser cannot unpack, the page
// stays what it is without a script.

const packed = (id: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(document.getElementById(id)?.textContent ?? ''), (c) => c.charCodeAt(0));

async function unpack(id: string): Promise<void> {
	const unpacked = new Blob([packed(id)]).stream().pipeThrough(new DecompressionStream('gzip'));
	const script = document.createElement('script');
	script.textContent = await new Response(unpacked).text();
	document.body.append(script);
}

if ('DecompressionStream' in window) void unpack('packed');
