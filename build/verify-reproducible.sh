#!/usr/bin/env bash
# Packs the current commit in two fresh clones, in folders of different names, and compares the packages byte by byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Clones and packs into the folder; what else is said, stands in the environment.
pack() {
  git clone --quiet . "$work/$1"
  "$work/$1/build/pack.sh" "$work/$1/artifacts/packages" > /dev/null
  (cd "$work/$1/artifacts/packages" && sha256sum -- *.nupkg *.snupkg)
}

pack first/ReportModel | tee "$work/first.sha256"
TZ=Asia/Tokyo pack another-folder/with-a-longer-name > "$work/second.sha256"
if ! diff "$work/first.sha256" "$work/second.sha256"; then
  echo "The packages of one commit differ." >&2
  exit 1
fi
echo "The packages of both clones are the same, byte for byte."
