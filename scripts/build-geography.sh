#!/usr/bin/env bash
# Remakes the map's geography (src/content/geo/ and src/lib/map/plane/reference-points.json) from nothing:
# fetches two Debian packages that carry Natural Earth, projects, corrects, simplifies, shades.
# Not part of install or build: its output is committed. Needs apt-get (Debian 12), dpkg-deb, Node, npm.
#
#   bash scripts/build-geography.sh
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
rules=$root/scripts/geography
out=$root/src/content/geo
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work" # apt's own user must be able to write the download
mkdir -p "$out"
cd "$work"

GDL=(libgnudatalanguage0 1.0.1-4+b5 amd64 e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28)
MAGICS=(libmagics++-data 4.13.0-1 all 0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0)
MAPSHAPER=mapshaper@0.7.70
SHARP=sharp@0.35.5

# Unpacks one package, never installs it. Another version would carry other shapes: the hash decides.
fetch() { # name version architecture sha256
	apt-get download -q "$1:$3=$2" || apt-get download -q "$1=$2" || {
		echo "$1 $2 is not on offer: run apt-get update, or pin the version that is" >&2
		exit 1
	}
	local file
	file=$(ls "$1"_*.deb)
	if ! echo "$4  $file" | sha256sum --check --quiet; then
		echo "$file is not the file this pipeline was written for (wanted sha256 $4)" >&2
		exit 1
	fi
	dpkg-deb -x "$file" source
}
fetch "${GDL[@]}"
fetch "${MAGICS[@]}"
maps=source/usr/share/gnudatalanguage/resource/maps

# npx resolves a package anew at every call; one temporary install is faster and as well pinned.
npm install --silent --no-save --prefix "$work" "$SHARP"
mapshaper() { npx --yes "$MAPSHAPER" "$@"; }
rule="-require $rules/rules.cjs alias=rules"

# The plane of src/lib/map/plane/project.ts, in metres, y north.
laea='+proj=laea +lat_0=52 +lon_0=75 +R=6371008.8'
sphere='+proj=longlat +R=6371008.8'

# 1. Units. Projecting before dissolving heals the seam at 180°: Chukotka joins the mainland.
# The clip leaves what a map of the story can show at its widest, and is never seen itself.
mapshaper "$maps/high/ne_10m_admin_1_states_provinces.shp" encoding=utf8 $rule \
	-each 'u = rules.unitOf(name, iso_a2)' -filter-fields u \
	-explode -filter 'rules.shown(u, this.bounds)' \
	-proj from="$sphere" crs="$laea" \
	-clip bbox=-9000000,-4300000,7000000,5600000 remove-slivers \
	-snap interval=50 -clean -dissolve u \
	-o units.json format=geojson

# 2. Water. The lost Aral goes; rivers end at the shores of the lakes that are drawn.
mapshaper "$maps/high/ne_10m_lakes.shp" -filter 'this.bounds[2] > -25 && this.bounds[3] > -5 && this.bounds[0] < 150' \
	-erase "$rules/aral-lost.geojson" -filter-slivers -explode -proj from="$sphere" crs="$laea" \
	-o lakes.json format=geojson
mapshaper source/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp encoding=latin1 \
	-filter 'this.bounds[0] > 10 && this.bounds[1] > 25' \
	-each 'name = name || ""' -dissolve rivernum copy-fields=name calc='rank = min(scalerank)' \
	-erase "$rules/aral-lost.geojson" -proj from="$sphere" crs="$laea" \
	-o rivers.json format=geojson

# 3. Two levels. Simplified in the display plane with dp: what strays is what the eye would see.
# Islands smaller than a tolerance squared are specks, and go.
level() { # S|M quantization
	mapshaper -i units.json name=countries $rule \
		-simplify dp planar variable interval="rules.tolerance('$1', u, this.centroidX, this.centroidY)" \
		-explode -each "least = rules.tolerance('$1', u, this.centroidX, this.centroidY)" \
		-filter-islands min-area="$3" remove-empty \
		-dissolve u \
		-i lakes.json name=lakes -filter target=lakes "rules.lakeShown('$1', this.area, this.centroidX, this.centroidY)" \
		-i rivers.json name=rivers -filter target=rivers "rules.riverShown('$1', name, rank)" \
		-erase lakes target=rivers \
		-simplify dp planar variable target=lakes interval="rules.waterTolerance('$1', rules.core(this.centroidX, this.centroidY))" \
		-simplify dp planar variable target=rivers interval="rules.waterTolerance('$1', rules.STORY_RIVERS.test(name))" \
		-filter-fields target=lakes -filter-fields target=rivers \
		-o "$out/eurasia-$1.topo.json" target=countries,lakes,rivers format=topojson quantization="$2" id-field=u
}
level S 12000 9000e6
level M 24000 500e6

# 4. The country around Almaty (somewhat more than 74.2–79.8°E, 41.8–45.2°N), unsimplified but for what no screen shows,
# in a rectangle of the plane. The rectangle is its bbox, so that it can be laid over level M.
almaty=-200000,-1200000,560000,-620000
mapshaper -i units.json name=countries $rule \
	-i lakes.json name=lakes -filter target=lakes "rules.lakeShown('A', this.area, this.centroidX, this.centroidY)" \
	-i rivers.json name=rivers -filter target=rivers 'rules.STORY_RIVERS.test(name)' -erase lakes target=rivers \
	-clip target=countries,lakes,rivers bbox=$almaty \
	-simplify dp planar interval=100 target=countries,lakes,rivers \
	-filter-fields target=lakes -filter-fields target=rivers \
	-o "$out/almaty.topo.json" target=countries,lakes,rivers format=topojson quantization=7600 id-field=u bbox

# 5. Places as PROJ projects them, to test src/lib/map/plane/project.ts.
mapshaper "$rules/reference-points.csv" -points x=lon y=lat \
	-proj from="$sphere" crs="$laea" \
	-each 'x = +this.x.toFixed(2), y = +this.y.toFixed(2)' -drop geometry \
	-o points.json format=json
node -p 'JSON.stringify(JSON.parse(fs.readFileSync("points.json")), null, "\t")' >"$root/src/lib/map/plane/reference-points.json"

node "$rules/tidy.mjs" "$out"/*.topo.json

# 6. Relief, for the east and the mountains.
node "$rules/relief.mjs" "$maps/earth.jpg" units.json lakes.json "$out"

# 7. Where it all comes from.
row() { # title, package, version, architecture, sha256
	echo "| $1 | \`$2\` $3 ($4) | \`$5\` | public domain |"
}
{
	cat <<-MD
	# Where the map's shapes come from

	Written by \`bash scripts/build-geography.sh\` on $(date -u +%F). Do not edit: change the script, run it again.

	| What | Debian 12 package (unpacked, not installed) | sha256 of the package | Licence |
	| --- | --- | --- | --- |
	MD
	row 'Natural Earth 10m provinces and lakes (4.1), shaded relief' "${GDL[@]}"
	row 'Natural Earth 10m rivers and lake centrelines (3.0)' "${MAGICS[@]}"
	cat <<-MD

	Tools: npm \`$MAPSHAPER\`, npm \`$SHARP\`. Natural Earth (naturalearthdata.com) asks for no credit; we give it.

	Changed by us: Crimea with Sevastopol is Ukraine's (\`UA-43\`); Baikonur is part of Kyzylorda Region; Northern Cyprus,
	the British bases there and Somaliland are not set apart; Abkhazia, Transnistria and the Siachen Glacier have ids of
	their own (\`GE-AB\`, \`MD-SN\`, \`IN-PK\`); the Aral Sea without its lost eastern basin; small islands, small lakes and
	the Americas left out; simplified. Cities: coordinates of GeoNames (CC BY 4.0), see places.yaml.

	| File | Bytes | sha256 |
	| --- | --- | --- |
	MD
	cd "$out"
	for file in *.topo.json relief.json relief.webp; do
		echo "| \`$file\` | $(stat -c %s "$file") | \`$(sha256sum "$file" | cut -d' ' -f1)\` |"
	done
} >"$out/PROVENANCE.md"
