#!/usr/bin/env bash
# Mutation testing of ReportModel: build/mutate.sh [--all | --open | --sample N] [PLACE...], where a place is a folder or
# file below src/ReportModel, such as Symbols or Text/Scripts.cs; without one, all of it. Tries the mutants of files that
# changed since they were judged, with --all every one, with --open also those that no test found the last time, with
# --sample N every Nth of those not tried yet. Prints every mutant that no test finds and nobody explained, as file:line,
# and the score of each folder; fails where there is one. docs/mutation.md says what is left out.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The style of the code is checked by other builds.
export RunAnalyzers=false

which=1
if [ "${1:-}" = --all ]; then
  which=all
  shift
elif [ "${1:-}" = --open ]; then
  which=open
  shift
elif [ "${1:-}" = --sample ]; then
  which=$2
  shift 2
fi

output=$PWD/artifacts/mutation
mkdir -p "$output"
sources=$(find src/ReportModel -name '*.cs' -not -path '*/obj/*' -print0 | sort -z | xargs -0 cat | sha256sum)

# The mutants are made once for each state of the sources, all in one assembly.
if [ "$(cat "$output/sources" 2> /dev/null)" != "$sources" ]; then
  rm -rf "$output"/{mutated.dll,reports,sources}
  dotnet tool restore > /dev/null
  (
    cd tests/ReportModel.Mutation
    MUTATED_ASSEMBLY=$output/mutated.dll nice -n 19 dotnet stryker --output "$output" --skip-version-check > "$output/stryker.log" 2>&1
  ) || { tail -n 40 "$output/stryker.log"; exit 1; }
  printf '%s' "$sources" > "$output/sources"
fi

nice -n 19 dotnet build tests/ReportModel.Mutation --output "$output/program" --verbosity quiet
cp "$output/mutated.dll" "$output/program/ReportModel.dll"
nice -n 19 dotnet "$output/program/ReportModel.Tests.dll" --prepare "$output"/program/ReportModel{,.Coverage,.Drafting,.Tests}.dll
nice -n 19 dotnet "$output/program/ReportModel.Tests.dll" --judge "$output/reports/mutation-report.json" "$output/verdicts.tsv" tests/ReportModel.Mutation "$which" "$@"
