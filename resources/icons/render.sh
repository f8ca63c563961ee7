#!/usr/bin/env bash
# Draws the icon in each size from latchkey.svg; to be run after a change of it. Needs librsvg2-bin, icoutils and
# icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" latchkey.svg --output "latchkey-$size.png"
done
icotool --create --output latchkey.ico latchkey-{16,24,32,48,64}.png --raw latchkey-256.png
png2icns latchkey.icns latchkey-{16,32,48,128,256,512}.png >/dev/null
