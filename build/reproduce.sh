#!/usr/bin/env bash
# Packs the current commit in two fresh clones, in folders of different names and under different time zones, compares
# the packages byte by byte, and looks into them: bill of materials, SourceLink, no path of the machine.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git rev-parse HEAD)

# SourceLink leads to where the repository is on the web. A clone that does not know gets an address of the same kind, so
# that what is compared and looked into is what a release has.
origin=$(git remote get-url origin 2> /dev/null || true)
case "$origin" in
  https://*) ;;
  *) origin=https://github.com/example/ReportModel.git ;;
esac

# Clones and packs into the folder; what else is said, stands in the environment.
pack() {
  git clone --quiet . "$work/$1"
  git -C "$work/$1" remote set-url origin "$origin"
  "$work/$1/build/pack.sh" "$work/$1/artifacts/packages" > "$work/pack.log" 2>&1 || { cat "$work/pack.log" >&2; return 1; }
  (cd "$work/$1/artifacts/packages" && sha256sum -- *.nupkg *.snupkg)
}

pack first/ReportModel | tee "$work/first.sha256"
TZ=Asia/Tokyo pack another-folder/with-a-longer-name > "$work/second.sha256"
if ! diff "$work/first.sha256" "$work/second.sha256"; then
  echo "The packages of one commit differ." >&2
  exit 1
fi
echo "The packages of both clones are the same, byte for byte."

dotnet run --project "$work/first/ReportModel/build/Supply" -c Release --no-build -- \
  check "$work/first/ReportModel/artifacts/packages" --commit "$commit" --not "$work" "$HOME/" "$(hostname)/"
