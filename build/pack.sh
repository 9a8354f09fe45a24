#!/usr/bin/env bash
# Makes the packages, ReportModel, ReportModel.Untoc and ReportModel.Tool, with their symbols: build/pack.sh [folder]
# The folder is artifacts/packages unless another is named. Packages of the same sources are the same, byte for byte.
set -euo pipefail
out=$(mkdir -p "${1:-$(dirname "$0")/../artifacts/packages}" && cd "${1:-$(dirname "$0")/../artifacts/packages}" && pwd)
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true

rm -f "$out"/ReportModel*.nupkg "$out"/ReportModel*.snupkg
# Analyzers are for the build of the repository; they do not change what is packed.
dotnet pack build/Packages.slnf -c Release -o "$out" --disable-build-servers -v quiet -p:RunAnalyzers=false
ls "$out"/*.nupkg "$out"/*.snupkg
