#!/usr/bin/env bash
# Mutation testing of ReportModel: build/mutate.sh [FOLDER...], where a folder is one below src/ReportModel, such as
# Symbols; without one, all of it. Prints the score of each folder and every mutant that no test finds, as file:line.
# docs/mutation.md says what is left out and which survivors are explained.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The build checks the style of the code; here it is only to be quick.
export RunAnalyzers=false

name=${*:-all}
output=$PWD/artifacts/mutation/${name// /-}
rm -rf "$output"
mkdir -p "$output"
mutate=(--mutate '!**/ReportModel/Catalogues/Data/**/*.cs')
for folder in "$@"; do
  mutate+=(--mutate "**/ReportModel/$folder/**/*.cs")
done

dotnet tool restore > /dev/null
cd tests/ReportModel.Mutation
MUTATION_LOG=$output/verdicts.tsv nice -n 19 dotnet stryker "${mutate[@]}" --output "$output" --skip-version-check > "$output/stryker.log" 2>&1 \
  || { tail -n 40 "$output/stryker.log"; exit 1; }
dotnet bin/Debug/net10.0/ReportModel.Tests.dll --report "$output/reports/mutation-report.json" | tee "$output/survivors.txt"
