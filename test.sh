#!/usr/bin/env bash
# Runs every test of the project. Installs what a fresh machine lacks, and fails where it cannot.
# The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
results="$PWD/artifacts/test-results"
rm -rf "$results"
mkdir -p "$results"
passed=0
failed=0

step() { printf '\n== %s\n' "$1"; }

sum() { awk '{ total += $1 } END { print total + 0 }'; }

# A step that is not a test runner counts as one test.
count() {
  local name=$1
  shift
  step "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
  fi
}

finish() {
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}

# Without these nothing can be tested: stop, and say so.
need() {
  local name=$1
  shift
  step "$name"
  if ! "$@"; then
    failed=$((failed + 1))
    echo "FAILED: $name"
    finish
  fi
}

install_packages() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  fc-list 2>/dev/null | grep -qi dejavu || missing+=(fonts-dejavu-core fontconfig)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

dotnet_tests() {
  step "Tests of the .NET projects"
  dotnet test TriageBot.sln --no-build -c Release --nologo -v q --results-directory "$results" --logger trx
  local status=$? ok bad skipped
  ok=$(cat "$results"/*.trx | grep -o '<Counters [^>]*' | grep -o ' passed="[0-9]*"' | grep -o '[0-9]*' | sum)
  bad=$(cat "$results"/*.trx | grep -o '<Counters [^>]*' | grep -o ' failed="[0-9]*"' | grep -o '[0-9]*' | sum)
  skipped=$(cat "$results"/*.trx | grep -o '<Counters [^>]*' | grep -o ' notExecuted="[0-9]*"' | grep -o '[0-9]*' | sum)
  passed=$((passed + ${ok:-0}))
  failed=$((failed + ${bad:-0} + ${skipped:-0}))
  if [ "$status" -ne 0 ] && [ "${bad:-0}" -eq 0 ]; then
    failed=$((failed + 1))
    echo "FAILED: a test run ended before its tests did"
  fi
}

node_tests() {
  local name=$1 folder=$2 report ok bad skipped
  step "$name"
  report="$results/$(echo "$folder" | tr '/' '-').tap"
  (cd "$folder" && npm ci --no-progress --loglevel=error >/dev/null && npm test --silent -- --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$report")
  local status=$?
  ok=$(grep -oE '^# pass [0-9]+' "$report" 2>/dev/null | grep -oE '[0-9]+')
  bad=$(grep -oE '^# (fail|cancelled) [0-9]+' "$report" 2>/dev/null | grep -oE '[0-9]+' | sum)
  skipped=$(grep -oE '^# (skipped|todo) [0-9]+' "$report" 2>/dev/null | grep -oE '[0-9]+' | sum)
  passed=$((passed + ${ok:-0}))
  failed=$((failed + ${bad:-0} + ${skipped:-0}))
  if [ "$status" -ne 0 ] && [ "${bad:-0}" -eq 0 ]; then
    failed=$((failed + 1))
    echo "FAILED: $name did not run to its end"
  fi
}

triagebot() { dotnet artifacts/bin/TriageBot.Cli/release/triagebot.dll "$@"; }

need "Packages: Chromium, a font, tools to read PDF" install_packages
need "Build" dotnet build TriageBot.sln -c Release -v q -clp:ErrorsOnly
# Style is enforced by the build (warnings are errors); what it does not see is white space.
count "Formatting" dotnet format whitespace TriageBot.sln --verify-no-changes --no-restore
count "Content check" triagebot check
count "Safety proof" triagebot prove
count "Evaluation" dotnet artifacts/bin/TriageBot.Evaluation/release/TriageBot.Evaluation.dll
dotnet_tests
for folder in tests/browser/*/; do
  [ -f "$folder/package.json" ] && node_tests "Browser: $(basename "$folder")" "${folder%/}"
done
finish
