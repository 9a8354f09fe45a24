#!/usr/bin/env bash
# Fuzzes ReportModel, guided by coverage: build/fuzz.sh MINUTES [parser|symbols|compile].
# Without a target each of the three runs for that long. Builds, instruments copies of the libraries, makes a corpus of
# the seed, small texts and the reports beside the repository, runs AFL++, and says what came of it. Everything goes to
# artifacts/fuzz; the corpus found so far is kept there, so that a later run goes on from it.
# Needs the .NET SDK; installs AFL++ (Debian's package afl++) where it is missing and may.
# Ends with 1 where a crash or a hang was found. A crash is run again with
#   dotnet run --project tests/ReportModel.Fuzz -- TARGET FILE
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=${1:?"Usage: build/fuzz.sh MINUTES [parser|symbols|compile]"}
if ! [[ $minutes =~ ^[1-9][0-9]*$ ]]; then
  echo "MINUTES is a whole number from 1." >&2
  exit 2
fi

case "${2:-}" in
  "") targets="parser symbols compile" ;;
  parser | symbols | compile) targets=$2 ;;
  *) echo "The targets are parser, symbols and compile." >&2; exit 2 ;;
esac

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Containers: no say over the processor's clock, nor over where the kernel writes core dumps; and what runs is no native program.
export AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
# Go on from what an earlier run found; a start under load takes its time.
export AFL_AUTORESUME=1 AFL_IGNORE_SEED_PROBLEMS=1 AFL_FORKSRV_INIT_TMOUT=120000

if ! command -v afl-fuzz > /dev/null; then
  echo "== install AFL++"
  apt-get update && apt-get install --yes --no-install-recommends afl++
fi

out=artifacts/fuzz
program=$out/program
mkdir -p "$out"

echo "== build and instrument"
dotnet tool restore
rm -rf "$program"
# No build servers: they would outlive the script.
dotnet publish tests/ReportModel.Fuzz -c Release -o "$program" --nologo -v quiet --disable-build-servers
# Instrumented code runs under the fuzzer only.
dotnet "$program/ReportModel.Fuzz.dll" words > "$out/words.dict"
for library in ReportModel ReportModel.Generator; do
  dotnet tool run sharpfuzz "$program/$library.dll"
done

# Small files are what a fuzzer learns most from in a given time: the reports are cut into stretches.
corpus() {
  local folder=$out/corpus-$1
  rm -rf "$folder"
  mkdir -p "$folder"
  if [ "$1" = symbols ]; then
    cp tests/ReportModel.Fuzz/Corpus/symbols/* "$folder"
  else
    cp tests/ReportModel.Fuzz/Corpus/texts/* "$folder"
  fi

  local report count=0
  for report in seeds/*.txt ../shared/reports/*.txt; do
    if [ -f "$report" ]; then
      count=$((count + 1))
      split --lines=25 --suffix-length=3 "$report" "$folder/report-$count-"
    fi
  done

  # More of them than these only slow the start.
  find "$folder" -name 'report-[2-9]*' | sort | awk 'NR % 8 != 0' | xargs --no-run-if-empty rm
}

# A value of AFL's statistics.
value_of() { awk -F ' *: ' -v key="$2" '$1 ~ "^" key " *$" { print $2 }' "$1"; }

status=0
for target in $targets; do
  echo "== $target: $minutes minutes"
  corpus "$target"
  timeout_ms=5000
  [ "$target" = compile ] && timeout_ms=60000
  code=0
  afl-fuzz -i "$out/corpus-$target" -o "$out/found-$target" -x "$out/words.dict" -m none -t "$timeout_ms" -G 20000 \
    -V "$((minutes * 60))" -- dotnet "$program/ReportModel.Fuzz.dll" "$target" > "$out/$target.log" 2>&1 || code=$?

  stats=$out/found-$target/default/fuzzer_stats
  if [ "$code" -ne 0 ] || [ ! -f "$stats" ]; then
    tail -n 30 "$out/$target.log"
    echo "The fuzzer ended with $code; its output is in $out/$target.log."
    exit 3
  fi

  crashes=$(value_of "$stats" saved_crashes)
  hangs=$(value_of "$stats" saved_hangs)
  echo "$target: $(value_of "$stats" execs_done) runs in $(value_of "$stats" run_time) s, $(value_of "$stats" corpus_count) ways through the code" \
    "($(value_of "$stats" bitmap_cvg) of the map), $crashes crashes, $hangs hangs"
  if [ "$crashes" -ne 0 ] || [ "$hangs" -ne 0 ]; then
    status=1
    find "$out/found-$target/default/crashes" "$out/found-$target/default/hangs" -name 'id:*' | sort | head -n 20
    echo "Run again: dotnet run --project tests/ReportModel.Fuzz -- $target FILE"
  fi
done

exit "$status"
