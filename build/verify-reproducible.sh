#!/usr/bin/env bash
# Packs the current commit in two fresh clones, in folders of different names, and compares the packages byte by byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for clone in first/ReportModel another-folder/with-a-longer-name; do
  git clone --quiet . "$work/$clone"
  "$work/$clone/build/pack.sh" "$work/$clone/artifacts/packages" > /dev/null
done

sums() { (cd "$work/$1/artifacts/packages" && sha256sum -- *.nupkg *.snupkg); }
sums first/ReportModel | tee "$work/first.sha256"
if ! diff "$work/first.sha256" <(sums another-folder/with-a-longer-name); then
  echo "The packages of one commit differ." >&2
  exit 1
fi
echo "The packages of both clones are the same, byte for byte."
